package io.github.rectification.outline;

import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text into numbered blocks, one for each line that is not blank. Linear in the length of the text.
 *
 * @since 0.1.0
 */
public final class OutlineReader {

    private OutlineReader() {}

    /**
     * Reads the blocks of a text; all of them are still unread by any part.
     *
     * @param source the text, not null
     * @return the outline, not null
     */
    public static Outline read(SourceText source) {
        List<Block> blocks = new ArrayList<>();
        SourceSlice all = source.all();
        int start = 0;
        for (int at = 0; at <= all.length(); at++) {
            if (at == all.length() || all.charAt(at) == '\n' || all.charAt(at) == '\r') {
                SourceSlice line = all.cut(start, at).trim();
                if (!line.isEmpty()) {
                    blocks.add(block(blocks.size(), line));
                }
                start = at + 1;
            }
        }
        return new Outline(source, blocks, Collections.nCopies(blocks.size(), BlockRole.UNREAD));
    }

    private static Block block(int index, SourceSlice line) {
        Optional<Label> label = LabelReader.read(line);
        SourceSlice content =
                label.map(l -> line.from(l.slice().length()).trim()).orElse(line);
        return new Block(index, line, label, content);
    }
}
