package io.github.rectification.genre;

/**
 * A word of a table where it stands in a text.
 *
 * @param word the word, not null
 * @param start its first unit, 0-based
 * @param end the unit after its last
 */
public record Hit(Word word, int start, int end) {}
