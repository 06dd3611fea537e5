package io.github.rectification.genre;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one table, looked for at one place of a text: for words so short or common that it would not pay to find
 * them wherever they stand. Immutable and thread-safe.
 */
public final class WordList {

    private static final String BETWEEN_MEANINGS = " ";

    private final List<Word> words;
    private final Map<Character, List<Word>> byFirst;
    private final Map<Character, List<Word>> byLast;

    private WordList(List<Word> words) {
        this.words = List.copyOf(words);
        this.byFirst = words.stream().collect(groupingBy(word -> word.text().charAt(0)));
        this.byLast = words.stream()
                .collect(groupingBy(word -> word.text().charAt(word.text().length() - 1)));
    }

    /** {@return the words of a table} */
    public static WordList of(Table table) {
        return new WordList(Vocabulary.standard().words(requireNonNull(table, "table")));
    }

    /** {@return those of them that mean this, be it among other things} */
    public WordList meaning(String meaning) {
        requireNonNull(meaning, "meaning");
        return new WordList(words.stream()
                .filter(word -> List.of(word.meaning().split(BETWEEN_MEANINGS)).contains(meaning))
                .toList());
    }

    /** {@return the longest word that begins at a place of a folded text, be it outside of it; or empty} */
    public Optional<Hit> beginning(CharSequence folded, int start) {
        if (start < 0 || start >= folded.length()) {
            return Optional.empty();
        }
        Word longest = null;
        for (Word word : byFirst.getOrDefault(folded.charAt(start), List.of())) {
            if (stands(word.text(), folded, start)
                    && (longest == null || longest.text().length() < word.text().length())) {
                longest = word;
            }
        }
        return Optional.ofNullable(longest)
                .map(word -> new Hit(word, start, start + word.text().length()));
    }

    /** {@return the longest word that ends before a place of a folded text, or empty} */
    public Optional<Hit> ending(CharSequence folded, int end) {
        if (end <= 0 || end > folded.length()) {
            return Optional.empty();
        }
        Word longest = null;
        for (Word word : byLast.getOrDefault(folded.charAt(end - 1), List.of())) {
            if (stands(word.text(), folded, end - word.text().length())
                    && (longest == null || longest.text().length() < word.text().length())) {
                longest = word;
            }
        }
        return Optional.ofNullable(longest)
                .map(word -> new Hit(word, end - word.text().length(), end));
    }

    private static boolean stands(String word, CharSequence text, int start) {
        if (start < 0 || start + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
