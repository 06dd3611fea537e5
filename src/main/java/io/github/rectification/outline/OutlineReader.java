package io.github.rectification.outline;

import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text into numbered blocks, one for each line that is not blank; a heading that is broken over two lines is one
 * block. Linear in the length of the text.
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
        List<SourceSlice> lines = lines(source.all());
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SourceSlice line = lines.get(i);
            Optional<Label> label = LabelReader.read(line);
            if (label.isPresent()
                    && i + 1 < lines.size()
                    && BrokenHeading.goesOn(line, label.get(), lines.get(i + 1))) {
                line = line.through(lines.get(++i));
            }
            blocks.add(block(blocks.size(), line, label));
        }
        return new Outline(source, blocks, Collections.nCopies(blocks.size(), BlockRole.UNREAD));
    }

    private static List<SourceSlice> lines(SourceSlice all) {
        List<SourceSlice> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= all.length(); at++) {
            if (at == all.length() || all.charAt(at) == '\n' || all.charAt(at) == '\r') {
                SourceSlice line = all.cut(start, at).trim();
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = at + 1;
            }
        }
        return lines;
    }

    private static Block block(int index, SourceSlice line, Optional<Label> label) {
        SourceSlice content =
                label.map(l -> line.from(l.slice().length()).trim()).orElse(line);
        return new Block(index, line, label, content);
    }
}
