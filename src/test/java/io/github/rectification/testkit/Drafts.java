package io.github.rectification.testkit;

import io.github.rectification.outline.Block;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.Outline;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drafts made by hand, without a reader. */
public final class Drafts {

    private final SourceText text;
    private final SourceMap.Builder places = SourceMap.builder();

    private Drafts(String text) {
        this.text = SourceText.of(text);
    }

    /** {@return a draft of this text} */
    public static Drafts of(String text) {
        return new Drafts(text);
    }

    /** {@return this, with the first occurrence of the words as the place of the value} */
    public Drafts place(String path, String words) {
        return place(path, words, 0);
    }

    /** {@return this, with the first occurrence of the words from the offset on as the place of the value} */
    public Drafts place(String path, String words, int from) {
        SourceSlice all = text.all();
        int at = all.indexOf(words, from);
        if (at < 0) {
            throw new IllegalArgumentException("\"" + words + "\" is not in the draft");
        }
        places.put(PropertyPath.parse(path), all.cut(at, at + words.length()).span());
        return this;
    }

    /** {@return the places} */
    public SourceMap places() {
        return places.build();
    }

    /** {@return the lines as paragraphs, with the roles in their order and {@code TEXT} for the rest} */
    public Outline outline(BlockRole... roles) {
        List<Block> blocks = new ArrayList<>();
        List<BlockRole> all = new ArrayList<>(List.of(roles));
        int start = 0;
        while (start <= text.length()) {
            int end = text.all().indexOf("\n", start);
            SourceSlice line = text.slice(start, end < 0 ? text.length() : end).trim();
            blocks.add(new Block(blocks.size(), line, Optional.empty(), line));
            if (all.size() < blocks.size()) {
                all.add(BlockRole.TEXT);
            }
            start = end < 0 ? text.length() + 1 : end + 1;
        }
        return new Outline(text, blocks, all);
    }
}
