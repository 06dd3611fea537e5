package io.github.rectification.draft.html;

/**
 * A block element by the lines within it.
 *
 * @param first the first of its lines, 0-based
 * @param end the line after its last
 */
record Box(int first, int end) {

    /** Fewer lines are a paragraph and no article. */
    private static final int FEWEST_LINES = 3;

    boolean isLarge() {
        return end - first >= FEWEST_LINES;
    }

    boolean holds(int from, int to) {
        return first <= from && to <= end;
    }
}
