package io.github.rectification.bind.body;

import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.reading.Labels;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The headings of the body's highest rank: which paragraphs they are, whether they head parts, and what stands where. */
final class TopHeadings {

    private final List<Block> blocks;
    private final BodyWords words;
    private final Optional<NumberingScheme> scheme;
    private final boolean headParts;
    private final int lastItem;
    private final int[] nextNumbers;

    TopHeadings(List<Block> blocks, Ladder ladder, BodyWords words) {
        this.blocks = blocks;
        this.words = words;
        this.scheme = ladder.schemes().stream().findFirst();
        this.headParts = scheme.isPresent() && headsParts(scheme.get());
        this.lastItem = lastItem();
        this.nextNumbers = nextNumbers();
    }

    private boolean headsParts(NumberingScheme scheme) {
        if (scheme == NumberingScheme.CHAPTER || scheme == NumberingScheme.PART) {
            return true;
        }
        Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        int last = 0;
        for (Block block : blocks) {
            if (block.isNumbered(scheme)) {
                int number = block.label().map(Label::number).orElse(0);
                if (number < last) {
                    return false;
                }
                last = number;
                words.parts()
                        .kindOf(words.headings().of(block).title(), kinds.isEmpty())
                        .ifPresent(kinds::add);
            }
        }
        return kinds.contains(SectionKind.TASKS)
                && (kinds.contains(SectionKind.RESPONSIBILITY) || kinds.contains(SectionKind.NEXT_STEPS));
    }

    /** The last paragraph that is numbered below the top, or names a problem: what comes next stands after it. */
    private int lastItem() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            boolean isBelow = IssueTable.isRow(block) || (Labels.isRanked(block) && !is(block));
            if (isBelow || words.headings().of(block).namesProblem()) {
                return i;
            }
        }
        return -1;
    }

    /** {@return for each paragraph the number of the next top heading, 0 where none follows} */
    private int[] nextNumbers() {
        int[] numbers = new int[blocks.size()];
        int next = 0;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (is(blocks.get(i))) {
                next = blocks.get(i).label().map(Label::number).orElse(0);
            }
            numbers[i] = next;
        }
        return numbers;
    }

    /** {@return whether nothing in the body is numbered} */
    boolean areNone() {
        return scheme.isEmpty();
    }

    boolean is(Block block) {
        return scheme.isPresent() && block.isNumbered(scheme.get());
    }

    /** {@return whether they head the parts of the report, and not its areas or items} */
    boolean headParts() {
        return headParts;
    }

    /** {@return the number of the next of them at or after the paragraph, 0 where none follows} */
    int nextNumber(int index) {
        return nextNumbers[index];
    }

    /** {@return whether no item begins at or after the paragraph} */
    boolean isBelowItems(int index) {
        return index > lastItem;
    }

    /** {@return whether the paragraph above is a heading without text of its own} */
    boolean isStraightBelowHeading(int index) {
        Block above = blocks.get(index - 1);
        return above.label().isPresent()
                && !Labels.isStep(above)
                && !words.headings().of(above).hasRunIn()
                && !above.content().endsWith("。");
    }

    /** After the paragraph a top list begins anew and runs to the end of the body without anything below it. */
    boolean listOfPlansFollows(int index) {
        if (headParts || index + 1 >= blocks.size()) {
            return false;
        }
        Block next = blocks.get(index + 1);
        if (!is(next) || next.label().map(Label::number).orElse(0) != 1) {
            return false;
        }
        return blocks.subList(index + 1, blocks.size()).stream()
                .allMatch(block -> block.label().isEmpty() || is(block));
    }
}
