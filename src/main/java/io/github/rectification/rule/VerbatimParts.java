package io.github.rectification.rule;

import static java.util.Objects.requireNonNull;

import io.github.rectification.outline.Outline;
import io.github.rectification.source.FrontMatter;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The parts of a text that are no prose and mean something only as they are written: web addresses, mailboxes, targets of
 * links, pictures, code, tags of HTML, and front matter.
 *
 * <p>Rules on writing do not judge them, and no repair touches them. Privacy rules read them like all else. Found in time
 * that grows with the length of the text and no faster. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class VerbatimParts {

    private final Ranges shown;
    private final Ranges closed;

    private VerbatimParts(SourceText text, BitSet found) {
        var doubtful = new BitSet();
        AddressScan.mark(text.all().text(), text.all().folded(), found, doubtful);
        this.shown = Ranges.of(found);
        doubtful.or(found);
        Ranges all = Ranges.of(doubtful);
        var places = new BitSet();
        for (int i = 0; i < all.count(); i++) {
            SourceSpan span = text.slice(all.start(i), all.end(i)).span();
            places.set(span.offset(), span.endOffset());
        }
        this.closed = Ranges.of(places);
    }

    /**
     * Obtains the parts of a draft, made once for all rules.
     *
     * @param draft the draft, not null
     * @param context shares them, not null
     * @return the parts, not null
     */
    public static VerbatimParts of(Outline draft, RuleContext context) {
        requireNonNull(draft, "draft");
        requireNonNull(context, "context");
        SourceText text = draft.source();
        return context.shared(text, VerbatimParts.class, () -> ofDraft(text));
    }

    private static VerbatimParts ofDraft(SourceText text) {
        var found = new BitSet();
        found.set(0, FrontMatter.in(text).length());
        MarkdownScan.markInDraft(text.all().text(), found);
        return new VerbatimParts(text, found);
    }

    /** {@return the parts of strings that stand one below the other} */
    static VerbatimParts ofLines(SourceText text) {
        var found = new BitSet();
        MarkdownScan.markInLines(text.all().text(), found);
        return new VerbatimParts(text, found);
    }

    /**
     * Tells whether a range of the text touches one of the parts.
     *
     * @param start the first unit of the text as shown
     * @param end the unit after the last
     * @return whether a unit of it lies in one
     */
    public boolean overlap(int start, int end) {
        return shown.overlap(start, end);
    }

    /**
     * Tells whether a place in the file touches one of the parts, or words that may belong to one: a name before the sign @
     * may begin with some.
     *
     * @param place the place, not null
     * @return whether a unit of it lies in one
     */
    public boolean mayOverlap(SourceSpan place) {
        requireNonNull(place, "place");
        return closed.overlap(place.offset(), place.endOffset());
    }

    /** {@return the parts in the text as shown, in order} */
    public Stream<TextRange> ranges() {
        return IntStream.range(0, shown.count()).mapToObj(i -> new TextRange(shown.start(i), shown.end(i)));
    }
}
