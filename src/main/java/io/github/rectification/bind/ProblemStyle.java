package io.github.rectification.bind;

import io.github.rectification.outline.Block;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the report's items speak in the inspectors' words: then a bare heading that states a shortcoming is an issue
 * too.
 *
 * @param inspectorsWords whether a good part of the headings names or quotes problems
 */
record ProblemStyle(boolean inspectorsWords) {

    static ProblemStyle of(List<Part> parts) {
        List<SourceSlice> titles = parts.stream()
                .flatMap(part -> Stream.concat(part.heading().stream(), part.blocks().stream()))
                .filter(block -> block.label().isPresent() && !Ladder.isStep(block))
                .map(Block::content)
                .map(Headings::title)
                .toList();
        long naming = titles.stream().filter(Headings::namesProblem).count();
        long stating = titles.stream()
                .filter(title -> !Headings.namesProblem(title) && Headings.statesShortcoming(title))
                .count();
        return new ProblemStyle(naming > 0 && naming * 2 >= stating);
    }
}
