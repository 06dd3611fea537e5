package io.github.rectification.bind.body;

import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.NumberingScheme;
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

    static ProblemStyle of(List<Part> parts, ItemLevels levels, BodyWords words) {
        List<Heading> headings = parts.stream()
                .filter(part -> part.kind() != SectionKind.RESPONSIBILITY && part.kind() != SectionKind.NEXT_STEPS)
                .flatMap(part -> itemHeadings(part, levels, words.headings()))
                .map(words.headings()::of)
                .toList();
        long naming = headings.stream().filter(Heading::namesProblem).count();
        long stating = headings.stream()
                .filter(one -> !one.namesProblem() && one.statesShortcoming())
                .count();
        boolean isSomeNamed = naming > 0 && naming * 2 >= stating;
        boolean hasDeeds = headings.stream().anyMatch(one -> one.announcesDeed() && !one.statesShortcoming());
        boolean areMany = (naming + stating) * 5 >= headings.size() * 3L;
        boolean areHalf = !hasDeeds && (naming + stating) * 2 >= headings.size();
        boolean isPlain = naming + stating > 1 && (areMany || areHalf);
        return new ProblemStyle(isSomeNamed || stating * 5 > headings.size() * 3L, isPlain);
    }

    /** {@return whether a heading that names no problem is one all the same} */
    boolean isProblem(Heading heading) {
        return (isInInspectorsWords && heading.statesShortcoming())
                || (isPlain && heading.title().length() <= LONGEST_PLAIN && !heading.announcesDeed());
    }

    private static Stream<Block> itemHeadings(Part part, ItemLevels levels, Headings headings) {
        Optional<NumberingScheme> level = levels.of(part);
        Stream<Block> below =
                part.blocks().stream().filter(block -> level.isPresent() && block.isNumbered(level.get()));
        return Stream.concat(part.heading().filter(one -> headings.of(one).namesProblem()).stream(), below);
    }
}
