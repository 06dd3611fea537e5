package io.github.rectification.bind.head;

import io.github.rectification.bind.head.TitleFinder.Run;
import io.github.rectification.outline.Block;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands above the opening: the title, the number of the document, and other parts of a document. */
public final class HeadReader {

    private final List<Block> above;
    private final boolean hasOpening;
    private final HeadParts parts;
    private final List<SourceSlice> lines;
    private final List<Boolean> isPart;
    private final TitleFinder titles;
    private final Optional<Run> title;
    private final List<Integer> repeated;

    private HeadReader(List<Block> above, boolean hasOpening, Mentions mentions) {
        var words = new TitleLine(mentions);
        this.above = above;
        this.hasOpening = hasOpening;
        this.parts = new HeadParts(mentions);
        this.lines = above.stream().map(block -> words.words(block.line())).toList();
        this.isPart = above.stream().map(block -> parts.isPart(block.line())).toList();
        this.titles = new TitleFinder(lines, isPart, words, mentions);
        var said = titles.find().map(found -> new SaidTwice(found, lines, titles));
        this.title = said.map(SaidTwice::fullest);
        this.repeated = said.map(SaidTwice::others).orElse(List.of());
    }

    /**
     * Reads the head.
     *
     * @param above the paragraphs above the opening or, without one, above the first numbered one; not null
     * @param hasOpening whether an opening stands below them; without one, only what stands close to the title is of the head
     * @param mentions what the words of the whole text say, not null
     * @return what was read, not null
     */
    public static Head read(List<Block> above, boolean hasOpening, Mentions mentions) {
        return new HeadReader(above, hasOpening, mentions).read();
    }

    private Head read() {
        int titleFrom = title.map(Run::from).orElse(0);
        int titleTo = title.map(Run::to).orElse(0);
        List<Block> known = new ArrayList<>();
        Optional<SourceSlice> number = Optional.empty();
        // with neither title nor opening, a name and a date may as well be those of the sign-off
        int end = hasOpening || title.isPresent() ? above.size() : 0;
        for (int at = 0; at < end; at++) {
            boolean isOfTitle = (at >= titleFrom && at < titleTo) || repeated.contains(at);
            if (!isOfTitle && isKnown(at, titleTo)) {
                known.add(above.get(at));
                SourceSlice line = above.get(at).line();
                number = number.or(() -> parts.number(line));
            } else if (!isOfTitle && !hasOpening && at >= titleTo) {
                break;
            }
        }
        return new Head(
                above.subList(titleFrom, titleTo),
                lines.subList(titleFrom, titleTo),
                repeated.stream().map(above::get).toList(),
                known,
                number);
    }

    private boolean isKnown(int at, int titleEnd) {
        SourceSlice line = above.get(at).line();
        return isPart.get(at)
                || (at >= titleEnd && parts.isAddressee(line))
                || (parts.isName(line) && (standsByPart(at) || titles.beginsTitle(line, title)));
    }

    /** The name of the body over the number of its document, or by a date. */
    private boolean standsByPart(int at) {
        return isNumberOrDate(at - 1) || isNumberOrDate(at + 1);
    }

    private boolean isNumberOrDate(int at) {
        return at >= 0
                && at < above.size()
                && (parts.number(above.get(at).line()).isPresent()
                        || parts.isDate(above.get(at).line()));
    }
}
