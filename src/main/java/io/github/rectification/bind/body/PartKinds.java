package io.github.rectification.bind.body;

import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.Block;
import io.github.rectification.reading.Labels;
import java.util.ArrayList;
import java.util.List;

/** Settles what the parts are about once all of them are known: one tells on the other. */
final class PartKinds {

    private final List<Part> parts;
    private final BodyWords words;

    PartKinds(List<Part> parts, BodyWords words) {
        this.parts = new ArrayList<>(parts);
        this.words = words;
    }

    List<Part> settle() {
        settlePartsWithoutItems();
        settleFirstPart();
        settleTasks();
        settlePartsBeforeTasks();
        settleLastPart();
        return parts;
    }

    /** The first headed part before the one that is surely about the tasks tells who answers for them; so may others. */
    private void settlePartsBeforeTasks() {
        int tasks = 0;
        while (tasks < parts.size() && parts.get(tasks).kind() != SectionKind.TASKS) {
            tasks++;
        }
        if (tasks == parts.size()) {
            return;
        }
        if (tasks == 0) {
            settleFirstOfTwo();
        }
        for (int i = 0; i < tasks; i++) {
            Part part = parts.get(i);
            boolean isOpen =
                    part.kind() == SectionKind.OTHER && part.heading().isPresent() && !holdsProblems(part.blocks());
            boolean tells =
                    i == 0 || part.blocks().stream().map(Block::line).anyMatch(words.texts()::tellsResponsibility);
            if (isOpen && tells) {
                parts.set(i, part.of(SectionKind.RESPONSIBILITY));
            }
        }
    }

    /** 一、抓整改落实的主要做法 before 二、反馈问题的整改情况: the first tells how the body went about it. */
    private void settleFirstOfTwo() {
        Part first = parts.get(0);
        boolean hasProblemsAfter = parts.size() > 1
                && parts.get(1).kind() == SectionKind.TASKS
                && holdsProblems(parts.get(1).blocks());
        boolean isOneLevel = first.blocks().stream()
                        .filter(Labels::isRanked)
                        .map(block -> block.label().orElseThrow().scheme())
                        .distinct()
                        .count()
                <= 1;
        if (first.heading().isPresent() && hasProblemsAfter && isOneLevel && !holdsProblems(first.blocks())) {
            parts.set(0, first.of(SectionKind.RESPONSIBILITY));
        }
    }

    /** Beside a part with numbered tasks, one that numbers nothing and only sums them up is another matter. */
    private void settlePartsWithoutItems() {
        boolean isAnyNumbered = parts.stream()
                .anyMatch(part -> part.kind() == SectionKind.TASKS
                        && part.blocks().stream().anyMatch(Labels::isRanked));
        for (int i = 1; isAnyNumbered && i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean isBare =
                    part.heading().isPresent() && part.blocks().stream().noneMatch(Labels::isRanked);
            boolean isResults = part.heading()
                    .map(words.headings()::of)
                    .filter(said -> PartWords.isResults(said.title()))
                    .isPresent();
            if (part.kind() == SectionKind.TASKS && (isBare || isResults) && !holdsProblems(part.blocks())) {
                parts.set(i, part.of(SectionKind.OTHER));
            }
        }
    }

    /** A list without a heading before the part that surely holds the tasks tells who answers for them. */
    private void settleFirstPart() {
        if (parts.isEmpty() || parts.get(0).heading().isPresent()) {
            return;
        }
        Part first = parts.get(0);
        boolean isOpen = (first.kind() == SectionKind.TASKS || first.kind() == SectionKind.OTHER)
                && !words.texts().opensTasks(first.blocks().get(0).line())
                && !holdsProblems(first.blocks());
        boolean hasTasksAfter = parts.stream().skip(1).anyMatch(part -> part.kind() == SectionKind.TASKS);
        if (isOpen && hasTasksAfter) {
            parts.set(0, first.of(SectionKind.RESPONSIBILITY));
        }
    }

    /** A part whose heading says nothing holds the tasks if problems are named in it, or if no other part does. */
    private void settleTasks() {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean isAreaWithList = isArea(part) && part.blocks().stream().anyMatch(Labels::isRanked);
            if (part.kind() == SectionKind.OTHER && (isAreaWithList || holdsProblems(part.blocks()))) {
                parts.set(i, part.of(SectionKind.TASKS));
            }
        }
        boolean areNone = parts.stream()
                .noneMatch(part -> part.kind() == SectionKind.TASKS || part.kind() == SectionKind.OUTSTANDING);
        if (areNone) {
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                boolean isNumbered = part.blocks().stream().anyMatch(Labels::isRanked);
                if (part.kind() == SectionKind.OTHER && isNumbered) {
                    parts.set(i, part.of(SectionKind.TASKS));
                }
            }
        }
    }

    /** The last of several parts may be the plans though its heading speaks of the rectification too. */
    private void settleLastPart() {
        int last = parts.size() - 1;
        boolean hasTasksBefore =
                last > 0 && parts.subList(0, last).stream().anyMatch(part -> part.kind() == SectionKind.TASKS);
        if (!hasTasksBefore) {
            return;
        }
        Part part = parts.get(last);
        boolean isOpen = part.kind() == SectionKind.TASKS || part.kind() == SectionKind.OTHER;
        boolean soundsLikePlans = part.heading()
                .map(words.headings()::of)
                .filter(said -> words.parts().soundsLikeNextSteps(said.title()))
                .isPresent();
        if (isOpen && soundsLikePlans && !holdsProblems(part.blocks())) {
            parts.set(last, part.of(SectionKind.NEXT_STEPS));
        }
    }

    /** 一、…方面 with a list below heads issues of one area. */
    private boolean isArea(Part part) {
        return part.heading()
                .map(words.headings()::of)
                .filter(said -> words.parts().namesArea(said.title()))
                .isPresent();
    }

    private boolean holdsProblems(List<Block> blocks) {
        return holdsProblems(blocks, words.headings());
    }

    static boolean holdsProblems(List<Block> blocks, Headings headings) {
        return blocks.stream()
                .anyMatch(block -> IssueTable.headedBy(block).isPresent()
                        || headings.of(block).namesProblem());
    }
}
