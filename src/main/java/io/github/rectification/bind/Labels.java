package io.github.rectification.bind;

import io.github.rectification.outline.Block;
import io.github.rectification.outline.NumberingScheme;

/** Whether the label of a paragraph gives it a rank among the others. */
final class Labels {

    private Labels() {}

    /** {@return whether the paragraph has a label that ranks; a step (一是) has none} */
    static boolean isRanked(Block block) {
        return block.label().isPresent() && !isStep(block);
    }

    /** {@return whether the paragraph is a step (一是) of running text} */
    static boolean isStep(Block block) {
        return block.isNumbered(NumberingScheme.STEP);
    }
}
