package io.github.rectification.reporter;

/**
 * The part of a line around a range, with a marker for the line below: paragraphs of this genre run to 900 characters,
 * far wider than a terminal.
 *
 * @param text the part, cut ends shown by an ellipsis
 * @param marker blanks up to the range, then a caret for each column of it
 */
record Excerpt(String text, String marker) {

    private static final int COLUMNS = 72;
    private static final int COLUMNS_BEFORE = 24;
    // signs set above others take no column, but a line of nothing else must be cut too
    private static final int MOST_UNITS_A_COLUMN = 4;
    private static final char CUT = '…';

    /**
     * Cuts a part out of a line.
     *
     * @param line the line, without its end
     * @param start the first unit of the range, 0-based
     * @param end the unit after its last; units beyond the line do not count
     */
    static Excerpt of(String line, int start, int end) {
        int from = Math.min(start, line.length());
        int to = Math.max(from, Math.min(end, line.length()));
        int last = forward(line, from, COLUMNS - COLUMNS_BEFORE);
        int first = backward(line, from, COLUMNS - columns(line, from, last));
        var text = new StringBuilder();
        var marker = new StringBuilder();
        if (first > 0) {
            text.append(CUT);
            marker.append(' ');
        }
        show(line, first, last, text);
        if (last < line.length()) {
            text.append(CUT);
        }
        marker.append(" ".repeat(columns(line, first, from)));
        // an empty range is marked too: something should stand here
        marker.append("^".repeat(Math.max(1, columns(line, from, Math.min(to, last)))));
        return new Excerpt(text.toString(), marker.toString());
    }

    private static void show(String line, int from, int to, StringBuilder text) {
        for (int at = from; at < to; at += Character.charCount(line.codePointAt(at))) {
            text.appendCodePoint(VisibleText.shownAt(line, at));
        }
    }

    private static int forward(String line, int from, int room) {
        int end = Math.min(line.length(), from + room * MOST_UNITS_A_COLUMN);
        int at = from;
        int left = room;
        while (at < end) {
            left -= VisibleText.columns(VisibleText.shownAt(line, at));
            if (left < 0) {
                return at;
            }
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }

    private static int backward(String line, int from, int room) {
        int end = Math.max(0, from - room * MOST_UNITS_A_COLUMN);
        int at = from;
        int left = room;
        while (at > end) {
            int before = at - Character.charCount(line.codePointBefore(at));
            left -= VisibleText.columns(VisibleText.shownAt(line, before));
            if (left < 0) {
                return at;
            }
            at = before;
        }
        return at;
    }

    private static int columns(String line, int from, int to) {
        int columns = 0;
        for (int at = from; at < to; at += Character.charCount(line.codePointAt(at))) {
            columns += VisibleText.columns(VisibleText.shownAt(line, at));
        }
        return columns;
    }
}
