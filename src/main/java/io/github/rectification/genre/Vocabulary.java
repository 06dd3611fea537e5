package io.github.rectification.genre;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of all tables, and the search for them. Immutable and thread-safe.
 */
public final class Vocabulary {

    private static final Vocabulary STANDARD = new Vocabulary(standardWords());

    private final List<Word> words;
    private final Trie trie;

    private Vocabulary(List<Word> words) {
        this.words = List.copyOf(words);
        this.trie = new Trie(words.stream()
                .filter(word -> word.table().isLookedForEverywhere())
                .toList());
    }

    /** {@return the words that the library brings with it} */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /** {@return the words that are given} */
    static Vocabulary of(List<Word> words) {
        return new Vocabulary(words);
    }

    private static List<Word> standardWords() {
        List<Word> words = new ArrayList<>();
        for (Table table : Table.values()) {
            words.addAll(TableFile.read(table, load(table.file())));
        }
        return words;
    }

    private static String load(String file) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("table " + file + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("table " + file + " cannot be read", e);
        }
    }

    /** {@return the words of a table, in the order of its lines} */
    public List<Word> words(Table table) {
        return words.stream().filter(word -> word.table() == table).toList();
    }

    /**
     * Looks for the words of all tables at once. Of the words of one table that overlap, the first counts, and of those that
     * begin at one place the longest. The time it takes grows with the length of the text.
     *
     * @param folded the text with half-width marks, not null
     * @return where words stand, by table, in order
     */
    public Hits scan(CharSequence folded) {
        requireNonNull(folded, "folded");
        var hits = new Hits.Collector();
        trie.collect(folded.toString().toCharArray(), hits);
        return hits.build();
    }
}
