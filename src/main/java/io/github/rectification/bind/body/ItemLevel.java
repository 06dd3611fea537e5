package io.github.rectification.bind.body;

import io.github.rectification.outline.Block;
import io.github.rectification.outline.NumberingScheme;
import java.util.List;
import java.util.Optional;

/**
 * Finds the scheme that numbers the items of a part: the lowest one whose paragraphs are headings. What is numbered
 * below it are measures.
 */
final class ItemLevel {

    private static final int LONGEST_TITLE = 80;

    private final List<Block> blocks;
    private final Ladder ladder;
    private final Headings headings;

    private ItemLevel(List<Block> blocks, Ladder ladder, Headings headings) {
        this.blocks = blocks;
        this.ladder = ladder;
        this.headings = headings;
    }

    /** {@return the scheme of the items, or empty if nothing in the part is numbered} */
    static Optional<NumberingScheme> of(List<Block> blocks, Ladder ladder, Headings headings) {
        return new ItemLevel(blocks, ladder, headings).find();
    }

    private Optional<NumberingScheme> find() {
        List<NumberingScheme> used = ladder.schemes().stream()
                .filter(scheme -> blocks.stream().anyMatch(block -> block.isNumbered(scheme)))
                .toList();
        for (int i = used.size() - 1; i >= 0; i--) {
            if (share(used.get(i), this::namesProblem) >= 0.5) {
                return Optional.of(used.get(i));
            }
        }
        for (int i = used.size() - 1; i >= 0; i--) {
            if (isHeadingLevel(used.get(i))) {
                return Optional.of(used.get(i));
            }
        }
        return used.stream().findFirst();
    }

    private boolean isHeadingLevel(NumberingScheme scheme) {
        if (share(scheme, this::isStructured) >= 0.3) {
            return true;
        }
        boolean isLow = scheme == NumberingScheme.BRACKETED || scheme == NumberingScheme.CIRCLED;
        return share(scheme, isLow ? this::standsAloneUnclosed : this::isTitled) >= 0.6;
    }

    private double share(NumberingScheme scheme, BlockTest test) {
        int all = 0;
        int passed = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isNumbered(scheme)) {
                all++;
                passed += test.passes(i) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) passed / all;
    }

    private boolean namesProblem(int index) {
        Block block = blocks.get(index);
        return block.isNumbered(NumberingScheme.PROBLEM) || headings.of(block).namesProblem();
    }

    /** Steps run in with the paragraph or stand below it, or a lower list or the words 整改情况: do. */
    private boolean isStructured(int index) {
        Block block = blocks.get(index);
        if (Steps.begin(block.content())) {
            return true;
        }
        Optional<Block> next = next(index);
        if (next.isEmpty()) {
            return false;
        }
        if (next.get().label().isEmpty()) {
            return Steps.begin(next.get().line())
                    || ItemFields.beginsBody(next.get().line());
        }
        NumberingScheme scheme = block.label().orElseThrow().scheme();
        NumberingScheme below = next.get().label().orElseThrow().scheme();
        return below == NumberingScheme.STEP || ladder.isAbove(scheme, below);
    }

    private boolean isTitled(int index) {
        Block block = blocks.get(index);
        Heading heading = headings.of(block);
        return heading.title().length() <= LONGEST_TITLE && (heading.hasRunIn() || standsAlone(index));
    }

    private boolean standsAlone(int index) {
        Block block = blocks.get(index);
        boolean isFollowed = next(index).filter(next -> next.label().isEmpty()).isPresent();
        return isFollowed
                && block.content().length() <= LONGEST_TITLE
                && !headings.of(block).hasRunIn()
                && !block.content().endsWith(";");
    }

    private boolean standsAloneUnclosed(int index) {
        return standsAlone(index) && !blocks.get(index).content().endsWith("。");
    }

    private Optional<Block> next(int index) {
        return index + 1 < blocks.size() ? Optional.of(blocks.get(index + 1)) : Optional.empty();
    }

    private interface BlockTest {

        boolean passes(int index);
    }
}
