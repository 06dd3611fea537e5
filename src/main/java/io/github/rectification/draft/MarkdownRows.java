package io.github.rectification.draft;

import io.github.rectification.source.SourceText.VisibleTextBuilder;

/** Rows of Markdown tables: shown as their cells with a tab between, the line below the head not at all. */
final class MarkdownRows {

    private MarkdownRows() {}

    /** {@return whether a line of the text is one that parts a table's head from its rows} */
    static boolean standIn(String text) {
        for (int dashes = text.indexOf("--"); dashes >= 0; dashes = text.indexOf("--", dashes + 2)) {
            int start = Math.max(text.lastIndexOf('\n', dashes), text.lastIndexOf('\r', dashes)) + 1;
            int end = lineEnd(text, dashes);
            if (isRow(text, start, end) && isDelimiter(text, start, end)) {
                return true;
            }
            dashes = end - 2;
        }
        return false;
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** {@return whether the line begins with a bar and holds another} */
    static boolean isRow(String text, int start, int end) {
        int ink = skipBlanks(text, start, end);
        int second = ink < end ? text.indexOf('|', ink + 1) : -1;
        return ink < end && text.charAt(ink) == '|' && second > 0 && second < end;
    }

    private static boolean isDelimiter(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if ("|-: \t".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Each cell is shown without blanks at its ends, an empty one as nothing; a tab stands for each bar between. */
    static void show(String text, int start, int end, VisibleTextBuilder visible) {
        if (isDelimiter(text, start, end)) {
            return;
        }
        int from = skipBlanks(text, start, end) + 1;
        int bar = nextBar(text, from, end);
        while (true) {
            int first = skipBlanks(text, from, bar);
            int last = bar;
            while (last > first && isBlank(text.charAt(last - 1))) {
                last--;
            }
            MarkdownMarks.showWithoutMarks(text, first, last, visible);
            if (skipBlanks(text, Math.min(bar + 1, end), end) == end) {
                return;
            }
            visible.show(bar, bar + 1, "\t");
            from = bar + 1;
            bar = nextBar(text, from, end);
        }
    }

    private static int nextBar(String text, int from, int end) {
        int bar = text.indexOf('|', from);
        return bar < 0 || bar > end ? end : bar;
    }

    private static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
