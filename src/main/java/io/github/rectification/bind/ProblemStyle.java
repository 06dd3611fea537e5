package io.github.rectification.bind;

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
 * @param inspectorsWords whether a good part of the headings names or quotes problems
 */
record ProblemStyle(boolean inspectorsWords) {

    static ProblemStyle of(List<Part> parts, Ladder ladder) {
        List<SourceSlice> titles = parts.stream()
                .filter(part -> part.kind() != SectionKind.RESPONSIBILITY && part.kind() != SectionKind.NEXT_STEPS)
                .flatMap(part -> itemHeadings(part, ladder))
                .map(Block::content)
                .map(Headings::title)
                .toList();
        long naming = titles.stream().filter(Headings::namesProblem).count();
        long stating = titles.stream()
                .filter(title -> !Headings.namesProblem(title) && Headings.statesShortcoming(title))
                .count();
        boolean someName = naming > 0 && naming * 2 >= stating;
        return new ProblemStyle(someName || stating * 5 > titles.size() * 3L);
    }

    private static Stream<Block> itemHeadings(Part part, Ladder ladder) {
        Optional<NumberingScheme> level = ItemLevel.of(part.blocks(), ladder);
        Stream<Block> below =
                part.blocks().stream().filter(block -> level.isPresent() && block.isNumbered(level.get()));
        return Stream.concat(part.heading().filter(ProblemStyle::namesProblem).stream(), below);
    }

    private static boolean namesProblem(Block heading) {
        return Headings.namesProblem(Headings.title(heading.content()));
    }
}
