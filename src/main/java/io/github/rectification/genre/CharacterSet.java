package io.github.rectification.genre;

import static java.util.Objects.requireNonNull;

/**
 * A few characters, of which a reader asks at every character of a text whether they hold it: nearly always they do not, and
 * one bit tells so. Immutable and thread-safe.
 */
public final class CharacterSet {

    private final String characters;
    /** A bit for the last six bits of each character. */
    private final long bits;

    private CharacterSet(String characters) {
        this.characters = characters;
        this.bits = characters.chars().mapToLong(c -> 1L << c).reduce(0, (all, bit) -> all | bit);
    }

    /** {@return the set of these characters; none where the string is empty} */
    public static CharacterSet of(String characters) {
        return new CharacterSet(requireNonNull(characters, "characters"));
    }

    /** {@return whether the character is one of the set} */
    public boolean holds(int c) {
        return (bits >>> c & 1) != 0 && characters.indexOf(c) >= 0;
    }
}
