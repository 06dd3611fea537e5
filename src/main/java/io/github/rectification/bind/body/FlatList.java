package io.github.rectification.bind.body;

import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.reading.Labels;
import java.util.List;
import java.util.Optional;

/** Tells whether the report is one flat list: its top headings name the problems themselves. */
final class FlatList {

    private FlatList() {}

    static boolean isFlat(List<Part> parts, ItemLevels levels) {
        long headed = parts.stream().filter(FlatList::namesProblem).count();
        boolean hasLowerProblems = parts.stream().anyMatch(part -> problemShareBelow(part, levels) >= 0.5);
        if (hasLowerProblems) {
            return false;
        }
        long candidates = parts.stream()
                .filter(part -> part.heading().isPresent() && !isPlainPart(part))
                .count();
        return headed > 0
                ? headed * 2 >= candidates
                : parts.stream().noneMatch(part -> part.heading().isPresent())
                        && parts.stream().anyMatch(part -> hasFlatTop(part, levels));
    }

    /** {@return whether the part is one of the items of a flat list} */
    static boolean isItem(Part part) {
        return part.heading().isPresent() && (namesProblem(part) || !isPlainPart(part));
    }

    private static boolean namesProblem(Part part) {
        return part.heading()
                .map(Block::content)
                .map(Headings::title)
                .filter(Headings::namesProblem)
                .isPresent();
    }

    private static boolean isPlainPart(Part part) {
        return !namesProblem(part)
                && (part.kind() == SectionKind.RESPONSIBILITY
                        || part.kind() == SectionKind.LEADER
                        || part.kind() == SectionKind.NEXT_STEPS);
    }

    private static double problemShareBelow(Part part, ItemLevels levels) {
        Optional<NumberingScheme> level = levels.of(part);
        if (part.heading().isEmpty() || level.isEmpty()) {
            return 0;
        }
        List<Block> headings = part.blocks().stream()
                .filter(block -> block.isNumbered(level.get()))
                .toList();
        long problems = headings.stream()
                .filter(block -> Headings.namesProblem(Headings.title(block.content())))
                .count();
        return headings.isEmpty() ? 0 : (double) problems / headings.size();
    }

    /** A part without heading whose items stand at the very top, each naming a problem. */
    private static boolean hasFlatTop(Part part, ItemLevels levels) {
        Optional<NumberingScheme> level = levels.of(part);
        Optional<Block> first = part.blocks().stream().filter(Labels::isRanked).findFirst();
        return part.kind() == SectionKind.TASKS
                && level.isPresent()
                && first.isPresent()
                && first.get().isNumbered(level.get())
                && (first.get().isNumbered(NumberingScheme.PROBLEM)
                        || Headings.namesProblem(Headings.title(first.get().content())));
    }
}
