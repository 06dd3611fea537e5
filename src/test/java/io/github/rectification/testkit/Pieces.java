package io.github.rectification.testkit;

import io.github.rectification.genre.Vocabulary;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.OutlineReader;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Pieces of text as the readers get them. */
public final class Pieces {

    private Pieces() {}

    /** {@return the text as one slice} */
    public static SourceSlice slice(String text) {
        return SourceText.of(text).all();
    }

    /** {@return what the words of the whole text say of which this is a part} */
    public static Mentions mentions(SourceSlice part) {
        return Mentions.of(part.source(), Vocabulary.standard());
    }

    /** {@return what the words of the text say of which these are the paragraphs} */
    public static Mentions mentions(List<Block> paragraphs) {
        return paragraphs.isEmpty()
                ? Mentions.of(SourceText.of(""), Vocabulary.standard())
                : mentions(paragraphs.get(0).line());
    }

    /** {@return the paragraphs of the text} */
    public static List<Block> blocks(String text) {
        return OutlineReader.read(SourceText.of(text)).blocks();
    }

    /** {@return the paragraphs of each text, read by itself, with places in one text that holds them all} */
    public static List<List<Block>> together(List<String> texts) {
        SourceSlice all = slice(String.join("\n", texts));
        List<List<Block>> together = new ArrayList<>();
        int start = 0;
        for (String text : texts) {
            int from = start;
            together.add(
                    blocks(text).stream().map(block -> moved(block, all, from)).toList());
            start += text.length() + 1;
        }
        return together;
    }

    private static Block moved(Block block, SourceSlice all, int by) {
        return new Block(
                block.index(),
                moved(block.line(), all, by),
                block.label().map(label -> new Label(label.scheme(), label.number(), moved(label.slice(), all, by))),
                moved(block.content(), all, by));
    }

    private static SourceSlice moved(SourceSlice part, SourceSlice all, int by) {
        return all.cut(part.start() + by, part.end() + by);
    }

    /** {@return the lines of the paragraphs of the text} */
    public static List<SourceSlice> lines(String text) {
        return blocks(text).stream().map(Block::line).toList();
    }

    /** {@return the words of a table's cell, which stand with blanks between; _ stands for a blank, ~ for no words} */
    public static List<String> words(String cell) {
        return cell == null
                ? List.of()
                : List.of(cell.strip().split(" +")).stream()
                        .map(word -> word.replace('_', ' ').replace("~", ""))
                        .toList();
    }
}
