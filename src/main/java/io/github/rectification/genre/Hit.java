package io.github.rectification.genre;

import java.util.Set;

/**
 * A word of a table where it stands in a text.
 *
 * @param word the word, not null
 * @param start its first unit, 0-based
 * @param end the unit after its last
 */
public record Hit(Word word, int start, int end) {

    /** {@return whether the table tells this of the word} */
    public boolean means(String meaning) {
        return word.meaning().equals(meaning);
    }

    /** {@return whether the table tells this of the word, by the name of a constant} */
    public boolean means(Enum<?> meaning) {
        return means(meaning.name());
    }

    /** {@return whether the table tells one of these of the word} */
    public boolean means(Set<String> meanings) {
        return meanings.contains(word.meaning());
    }
}
