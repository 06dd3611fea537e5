package io.github.rectification.draft.html;

/**
 * A part of a line and the part of the source that it stands for.
 *
 * @param start the first unit in the source
 * @param end the unit after the last in the source
 * @param shown what is shown instead, or an empty string where the source is shown as it is written
 */
record Piece(int start, int end, String shown) {

    Piece cut(int length) {
        return shown.isEmpty()
                ? new Piece(start, start + length, shown)
                : new Piece(start, end, shown.substring(0, length));
    }
}
