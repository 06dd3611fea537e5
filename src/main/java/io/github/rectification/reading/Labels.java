package io.github.rectification.reading;

import io.github.rectification.outline.Block;
import io.github.rectification.outline.NumberingScheme;

/** Whether the label of a paragraph gives it a rank among the others. */
public final class Labels {

    private Labels() {}

    /** {@return whether the paragraph has a label that ranks; a step (一是) has none} */
    public static boolean isRanked(Block block) {
        return block.label().isPresent() && !isStep(block);
    }

    /** {@return whether the paragraph is a step (一是) of running text} */
    public static boolean isStep(Block block) {
        return block.isNumbered(NumberingScheme.STEP);
    }
}
