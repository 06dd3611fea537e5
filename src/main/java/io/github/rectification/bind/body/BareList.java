package io.github.rectification.bind.body;

import io.github.rectification.outline.Block;
import java.util.List;

/** Items and areas that have no numbers at all: lists of a word processor that came without them. */
final class BareList {

    private static final int LONGEST_AREA = 40;

    private final BodyWords words;

    BareList(BodyWords words) {
        this.words = words;
    }

    /** {@return whether the paragraph has the words of an area: a short line that ends in 方面} */
    boolean isArea(Block block) {
        return block.label().isEmpty()
                && block.line().length() <= LONGEST_AREA
                && words.parts().namesArea(block.line())
                && !block.line().contains("。");
    }

    /** {@return whether the paragraph names a problem in words of the inspectors and has no number} */
    boolean isItem(Block block) {
        return block.label().isEmpty() && words.headings().of(block).namesProblem();
    }

    /** {@return whether such a list begins here: with an item, or with an area above one} */
    boolean begins(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        return isItem(block) || (isArea(block) && index + 1 < blocks.size() && isItem(blocks.get(index + 1)));
    }
}
