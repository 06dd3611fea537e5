package io.github.rectification.bind.body;

import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the report's items speak in the inspectors' words: then a bare heading that states a shortcoming is an issue
 * too.
 *
 * @param isInInspectorsWords whether a good part of the headings names or quotes problems
 * @param isPlain whether so many headings name problems or state shortcomings that every other does unless it announces
 *     a deed
 */
record ProblemStyle(boolean isInInspectorsWords, boolean isPlain) {

    private static final int LONGEST_PLAIN = 60;

    static ProblemStyle of(List<Part> parts, ItemLevels levels) {
        List<SourceSlice> titles = parts.stream()
                .filter(part -> part.kind() != SectionKind.RESPONSIBILITY && part.kind() != SectionKind.NEXT_STEPS)
                .flatMap(part -> itemHeadings(part, levels))
                .map(Block::content)
                .map(Headings::title)
                .toList();
        long naming = titles.stream().filter(Headings::namesProblem).count();
        long stating = titles.stream()
                .filter(title -> !Headings.namesProblem(title) && Headings.statesShortcoming(title))
                .count();
        boolean isSomeNamed = naming > 0 && naming * 2 >= stating;
        boolean hasDeeds =
                titles.stream().anyMatch(title -> Headings.announcesDeed(title) && !Headings.statesShortcoming(title));
        boolean areMany = (naming + stating) * 5 >= titles.size() * 3L;
        boolean areHalf = !hasDeeds && (naming + stating) * 2 >= titles.size();
        boolean isPlain = naming + stating > 1 && (areMany || areHalf);
        return new ProblemStyle(isSomeNamed || stating * 5 > titles.size() * 3L, isPlain);
    }

    /** {@return whether a heading that names no problem is one all the same} */
    boolean isProblem(SourceSlice title) {
        return (isInInspectorsWords && Headings.statesShortcoming(title))
                || (isPlain && title.length() <= LONGEST_PLAIN && !Headings.announcesDeed(title));
    }

    private static Stream<Block> itemHeadings(Part part, ItemLevels levels) {
        Optional<NumberingScheme> level = levels.of(part);
        Stream<Block> below =
                part.blocks().stream().filter(block -> level.isPresent() && block.isNumbered(level.get()));
        return Stream.concat(part.heading().filter(ProblemStyle::namesProblem).stream(), below);
    }

    private static boolean namesProblem(Block heading) {
        return Headings.namesProblem(Headings.title(heading.content()));
    }
}
