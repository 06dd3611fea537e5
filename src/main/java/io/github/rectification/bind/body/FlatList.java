package io.github.rectification.bind.body;

import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.reading.Labels;
import java.util.List;
import java.util.Optional;

/** Tells whether the report is one flat list: its top headings name the problems themselves. */
final class FlatList {

    private final ItemLevels levels;
    private final Headings headings;

    FlatList(ItemLevels levels, BodyWords words) {
        this.levels = levels;
        this.headings = words.headings();
    }

    boolean isFlat(List<Part> parts) {
        long headed = parts.stream().filter(this::namesProblem).count();
        boolean hasLowerProblems = parts.stream().anyMatch(part -> problemShareBelow(part) >= 0.5);
        if (hasLowerProblems) {
            return false;
        }
        long candidates = parts.stream()
                .filter(part -> part.heading().isPresent() && !isPlainPart(part))
                .count();
        return headed > 0
                ? headed * 2 >= candidates
                : parts.stream().noneMatch(part -> part.heading().isPresent())
                        && parts.stream().anyMatch(part -> hasFlatTop(part));
    }

    /** {@return whether the part is one of the items of a flat list} */
    boolean isItem(Part part) {
        return part.heading().isPresent() && (namesProblem(part) || !isPlainPart(part));
    }

    private boolean namesProblem(Part part) {
        return part.heading().map(headings::of).filter(Heading::namesProblem).isPresent();
    }

    private boolean isPlainPart(Part part) {
        return !namesProblem(part)
                && (part.kind() == SectionKind.RESPONSIBILITY
                        || part.kind() == SectionKind.LEADER
                        || part.kind() == SectionKind.NEXT_STEPS);
    }

    private double problemShareBelow(Part part) {
        Optional<NumberingScheme> level = levels.of(part);
        if (part.heading().isEmpty() || level.isEmpty()) {
            return 0;
        }
        List<Block> items = part.blocks().stream()
                .filter(block -> block.isNumbered(level.get()))
                .toList();
        long problems = items.stream()
                .filter(block -> headings.of(block).namesProblem())
                .count();
        return items.isEmpty() ? 0 : (double) problems / items.size();
    }

    /** A part without heading whose items stand at the very top, each naming a problem. */
    private boolean hasFlatTop(Part part) {
        Optional<NumberingScheme> level = levels.of(part);
        Optional<Block> first = part.blocks().stream().filter(Labels::isRanked).findFirst();
        return part.kind() == SectionKind.TASKS
                && level.isPresent()
                && first.isPresent()
                && first.get().isNumbered(level.get())
                && (first.get().isNumbered(NumberingScheme.PROBLEM)
                        || headings.of(first.get()).namesProblem());
    }
}
