package io.github.rectification.genre;

import static java.util.Objects.requireNonNull;

/**
 * A line of a table.
 *
 * @param table where it stands, not null
 * @param text the word as it is found in a folded text, without marks of full width, N for any number; not empty
 * @param meaning what it means, in the words of the table, such as the name of a constant; not null
 * @param example words in which it is read so, not null
 */
public record Word(Table table, String text, String meaning, String example) {

    /** Checks the parts. */
    public Word {
        requireNonNull(table, "table");
        requireNonNull(meaning, "meaning");
        requireNonNull(example, "example");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a word of table " + table.file() + " is empty");
        }
    }

    /** {@return what it means, as a constant of the type that the table is about} */
    public <E extends Enum<E>> E as(Class<E> type) {
        return Enum.valueOf(type, meaning);
    }
}
