package io.github.rectification.rule;

import static java.util.Objects.requireNonNull;

import io.github.rectification.finding.Edit;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Outline;
import io.github.rectification.privacy.PrivateNumber;
import io.github.rectification.privacy.PrivateNumberKind;
import io.github.rectification.privacy.PrivateNumbers;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The text of a report in runs, made once and shared by all {@linkplain TextRule text rules}.
 *
 * <p>All runs stand in one text, the draft's or the report's strings one below the other; offsets count its UTF-16 units.
 * Rules look words up by a character of theirs: {@link #each} goes to its places without looking at the rest.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ReportText {

    private final SourceText source;
    private final String folded;
    private final RunIndex runs;
    private final Optional<Owners> owners;
    private final CharIndex index;
    private final List<PrivateNumber> privateNumbers;
    private final VerbatimParts verbatim;
    private final Ranges quoted;

    private ReportText(
            SourceText source,
            List<TextRun> runs,
            Optional<Owners> owners,
            List<String> published,
            VerbatimParts verbatim,
            Ranges quoted) {
        this.source = source;
        this.folded = source.all().folded();
        this.runs = new RunIndex(runs);
        this.owners = owners;
        this.index = new CharIndex(folded);
        this.privateNumbers = PrivateNumbers.find(folded, published);
        this.verbatim = verbatim;
        this.quoted = quoted;
    }

    /**
     * Cuts a report into runs.
     *
     * @param report the report, not null
     * @param context its draft, if it has one, and the places in it; not null
     * @return the text, not null
     */
    public static ReportText of(RectificationReport report, RuleContext context) {
        requireNonNull(report, "report");
        requireNonNull(context, "context");
        List<String> published = PublishedNumbers.of(report, context.draft());
        if (context.draft().isPresent()) {
            return ofDraft(context.draft().get(), context, published);
        }
        var strings = new ReportStrings(report);
        SourceText source = SourceText.of(strings.joined());
        VerbatimParts verbatim = VerbatimParts.ofLines(source);
        return new ReportText(source, strings.runs(source), Optional.empty(), published, verbatim, Ranges.NONE);
    }

    /**
     * Lists the strings of a report that was made in code or read from JSON, which text rules read.
     *
     * @param report the report, not null
     * @return the strings, one below the other
     */
    public static String words(RectificationReport report) {
        requireNonNull(report, "report");
        return new ReportStrings(report).joined();
    }

    private static ReportText ofDraft(Outline draft, RuleContext context, List<String> published) {
        var owners = new Owners(context.places());
        List<TextRun> runs = DraftRuns.of(draft, owners);
        Ranges quoted = QuotedWords.of(draft.source(), runs, context.places());
        VerbatimParts verbatim = VerbatimParts.of(draft, context);
        return new ReportText(draft.source(), runs, Optional.of(owners), published, verbatim, quoted);
    }

    /** {@return the runs in order; they do not overlap} */
    public List<TextRun> runs() {
        return runs.all();
    }

    /** {@return the whole text with half-width marks for full-width ones} */
    public String folded() {
        return folded;
    }

    /**
     * Obtains characters as written.
     *
     * @param start the first unit
     * @param end the unit after the last
     * @return the characters, not null
     * @throws IndexOutOfBoundsException if the range is not within the text
     */
    public String written(int start, int end) {
        return source.slice(start, end).text();
    }

    /**
     * Goes to all places of a character, in rising order.
     *
     * @param c the character, half-width
     * @param visitor takes each place, not null
     */
    public void each(char c, IntConsumer visitor) {
        requireNonNull(visitor, "visitor");
        for (int at = index.first(c); at >= 0; at = index.next(at)) {
            visitor.accept(at);
        }
    }

    /**
     * Goes to all places of a character that lie in a run of the report, in rising order; residue after the end is left
     * out.
     *
     * @param c the character, half-width
     * @param visitor takes each place with its run, not null
     */
    public void eachInRuns(char c, PlaceInRun visitor) {
        requireNonNull(visitor, "visitor");
        eachInAllRuns(c, (run, place) -> {
            if (!run.isResidue()) {
                visitor.accept(run, place);
            }
        });
    }

    /**
     * Goes to all places of a character that lie in a run, residue after the end included, in rising order.
     *
     * @param c the character, half-width
     * @param visitor takes each place with its run, not null
     */
    public void eachInAllRuns(char c, PlaceInRun visitor) {
        requireNonNull(visitor, "visitor");
        runs.each(index, c, visitor);
    }

    /**
     * Obtains the run in which a place lies.
     *
     * @param place the place
     * @return the run, or empty for a place between runs
     */
    public Optional<TextRun> runAt(int place) {
        return runs.at(place);
    }

    /**
     * Tells in which value of the report a place lies.
     *
     * @param start the first unit
     * @param end the unit after the last
     * @return the innermost value, or empty if no value was read there
     * @throws IndexOutOfBoundsException if the range is not within the text
     */
    public Optional<PropertyPath> owner(int start, int end) {
        return owners.isPresent()
                ? owners.get().innermost(source.slice(start, end).span())
                : runAt(start).flatMap(TextRun::path);
    }

    /**
     * Starts a fault of a part of the text: at its place in a draft, else at the string that holds it.
     *
     * @param start the first unit
     * @param end the unit after the last
     * @return the fault, not null
     * @throws IndexOutOfBoundsException if the range is not within the text
     */
    public Fault fault(int start, int end) {
        Optional<PropertyPath> owner = owner(start, end);
        if (owners.isEmpty()) {
            return Fault.at(owner.orElse(PropertyPath.ROOT));
        }
        Fault fault = Fault.at(source.slice(start, end).span());
        return owner.map(fault::within).orElse(fault);
    }

    /**
     * Makes a change of a part of the text.
     *
     * @param start the first unit
     * @param end the unit after the last
     * @param replacement what stands there afterwards, not null
     * @return the change, or empty where the file does not hold the part as it is shown: marks stand within it, it is
     *     written as an entity, or there is no draft
     * @throws IndexOutOfBoundsException if the range is not within the text
     */
    public Optional<Edit> edit(int start, int end, String replacement) {
        requireNonNull(replacement, "replacement");
        SourceSlice slice = source.slice(start, end);
        return owners.isPresent() && slice.isShownAsWritten()
                ? Optional.of(new Edit(slice.span(), replacement))
                : Optional.empty();
    }

    /**
     * Tells whether a range touches an address, code or another of the {@linkplain VerbatimParts verbatim parts}, which
     * are no prose: rules on writing leave them alone.
     *
     * @param start the first unit
     * @param end the unit after the last
     * @return whether a unit of it lies in one
     */
    public boolean isVerbatim(int start, int end) {
        return verbatim.overlap(start, end);
    }

    /**
     * Tells whether a repair may change a place of the draft.
     *
     * @param place the place in the file, not null
     * @return whether it touches neither verbatim parts nor words of the inspectors, which the body may not change
     */
    public boolean isOpenToRepair(SourceSpan place) {
        return !verbatim.mayOverlap(place) && !quoted.overlap(place.offset(), place.endOffset());
    }

    /**
     * Finds the private numbers of a kind: the very ones that no output shows.
     *
     * @param kind the kind, not null
     * @return their places in order; a number of two kinds counts once
     */
    public List<TextRange> privateNumbers(PrivateNumberKind kind) {
        requireNonNull(kind, "kind");
        return privateNumbers.stream()
                .filter(number -> number.kind() == kind)
                .map(number -> new TextRange(number.start(), number.end()))
                .toList();
    }
}
