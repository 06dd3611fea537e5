package io.github.rectification.bind.body;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.outline.Block;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.IdentityHashMap;
import java.util.Optional;

/** The headings of a body, each read once. Not thread-safe; one a reading. */
final class Headings {

    private static final CharacterSet CLOSING_MARKS = CharacterSet.of("。,:");

    private final HeadingEnds ends;
    private final ProblemNames problems;
    private final IdentityHashMap<Block, Heading> known = new IdentityHashMap<>();

    Headings(Mentions mentions) {
        this.ends = new HeadingEnds(mentions);
        this.problems = new ProblemNames(mentions);
    }

    /** {@return what the paragraph says as a heading} */
    Heading of(Block block) {
        return known.computeIfAbsent(block, one -> read(one.content()));
    }

    private Heading read(SourceSlice content) {
        int end = ends.of(content);
        SourceSlice title = (end < 0 ? content : content.cut(0, end)).trim();
        return new Heading(title, runIn(content, end), problems.named(title));
    }

    /** {@return the problem of an item: that which its heading names, or states and calls one; or empty} */
    Optional<SourceSlice> problem(Heading heading) {
        return heading.named().or(() -> problems.unnamed(heading.title()));
    }

    private static SourceSlice runIn(SourceSlice content, int end) {
        if (end < 0) {
            return content.from(content.length());
        }
        boolean isMark = CLOSING_MARKS.holds(content.charAt(end));
        return content.from(isMark ? end + 1 : end).trim();
    }
}
