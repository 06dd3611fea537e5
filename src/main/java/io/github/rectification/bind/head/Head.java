package io.github.rectification.bind.head;

import io.github.rectification.outline.Block;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;

/**
 * What was read above the opening.
 *
 * @param titleBlocks the paragraphs of the title, not null
 * @param title the words of the title in them, a piece a paragraph, without what a page puts before or behind; not null
 * @param repeated paragraphs that say the title again, not null
 * @param parts known parts of a document, not of the report (发文字号, 主送机关 and their like), not null
 * @param documentNumber the number of the document, or empty
 */
public record Head(
        List<Block> titleBlocks,
        List<SourceSlice> title,
        List<Block> repeated,
        List<Block> parts,
        Optional<SourceSlice> documentNumber) {

    /** Keeps the lists as they are. */
    public Head {
        titleBlocks = List.copyOf(titleBlocks);
        title = List.copyOf(title);
        repeated = List.copyOf(repeated);
        parts = List.copyOf(parts);
    }

    /** {@return the title with all that stands between its pieces, or empty} */
    public Optional<SourceSlice> wholeTitle() {
        return title.isEmpty() ? Optional.empty() : Optional.of(title.get(0).through(title.get(title.size() - 1)));
    }

    /** {@return the place among the blocks after the last of them, or 0 if there is none} */
    public int end() {
        int end = 0;
        for (List<Block> blocks : List.of(titleBlocks, repeated, parts)) {
            for (Block block : blocks) {
                end = Math.max(end, block.index() + 1);
            }
        }
        return end;
    }
}
