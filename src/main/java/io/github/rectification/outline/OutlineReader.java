package io.github.rectification.outline;

import static java.util.Objects.requireNonNull;

import io.github.rectification.genre.ChineseNumerals;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.WordList;
import io.github.rectification.source.FrontMatter;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text into numbered blocks, one for each line that is not blank; a heading that is broken over two lines is one
 * block. Front matter is left aside. Linear in the length of the text.
 *
 * @since 0.1.0
 */
public final class OutlineReader {

    private static final int LONGEST_HEADING = 40;
    private static final WordList HEADING_ENDINGS = WordList.of(Table.HEADING_ENDING);

    private OutlineReader() {}

    /**
     * Reads the blocks of a text; all of them are still unread by any part.
     *
     * @param source the text, not null
     * @return the outline, not null
     */
    public static Outline read(SourceText source) {
        requireNonNull(source, "source");
        List<SourceSlice> lines = lines(source.all().from(FrontMatter.in(source).length()));
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
                    add(line, lines);
                }
                start = at + 1;
            }
        }
        return lines;
    }

    /** A heading that lost the line end before the first heading below it is two lines: 二、整改落实情况(一)关于…. */
    private static void add(SourceSlice line, List<SourceSlice> lines) {
        int glued = line.length() > 2 && ChineseNumerals.isNumeral(line.charAt(0)) ? line.indexOf("(一)", 2) : -1;
        boolean heading = glued > 0
                && glued <= LONGEST_HEADING
                && endsHeading(line.cut(0, glued).trim())
                && LabelReader.read(line).isPresent();
        if (heading) {
            lines.add(line.cut(0, glued).trim());
            lines.add(line.from(glued));
        } else {
            lines.add(line);
        }
    }

    private static boolean endsHeading(SourceSlice words) {
        return HEADING_ENDINGS.ending(words, words.length()).isPresent();
    }

    private static Block block(int index, SourceSlice line, Optional<Label> label) {
        SourceSlice content =
                label.map(l -> line.from(l.slice().length()).trim()).orElse(line);
        return new Block(index, line, label, content);
    }
}
