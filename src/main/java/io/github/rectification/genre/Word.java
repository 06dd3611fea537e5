package io.github.rectification.genre;

import static java.util.Objects.requireNonNull;

/**
 * A line of a table.
 *
 * @param table where it stands, not null
 * @param text the word as it is found in a folded text, without marks of full width, N for any number, or the phrase as its
 *     table writes it; not empty
 * @param meaning what it means, in the words of the table, such as the name of a constant; not null
 * @param example words in which it is read so, not null
 * @param phrase the words that follow one another; only the text where the table is none of phrases
 */
public record Word(Table table, String text, String meaning, String example, Phrase phrase) {

    /** Checks the parts. */
    public Word {
        requireNonNull(table, "table");
        requireNonNull(meaning, "meaning");
        requireNonNull(example, "example");
        requireNonNull(phrase, "phrase");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a word of table " + table.file() + " is empty");
        }
    }

    Word(Table table, String text, String meaning, String example) {
        this(table, text, meaning, example, table.isOfPhrases() ? Phrase.of(text) : Phrase.ofWord(text));
    }

    /** {@return what it means, as a constant of the type that the table is about} */
    public <E extends Enum<E>> E as(Class<E> type) {
        return Enum.valueOf(type, meaning);
    }
}
