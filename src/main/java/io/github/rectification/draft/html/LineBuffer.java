package io.github.rectification.draft.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts one line together, character by character, with white space run together as a browser does. A line break in the
 * source shows nothing between two Chinese characters and a blank elsewhere. Not thread-safe.
 */
final class LineBuffer {

    private static final char FIRST_WIDE = '\u2E80';

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder shown = new StringBuilder();
    private List<Piece> pieces = new ArrayList<>();
    private int start;
    private int end;
    private int wantedStart;
    private int wantedEnd;
    private boolean asWritten;
    private boolean open;
    private boolean ink;
    private int linked;
    private int reached;
    private int gapStart = -1;
    private int gapEnd;
    private boolean gapBreaks;

    LineBuffer(String source) {
        this.source = source;
    }

    /** {@return whether nothing can be seen on the line so far} */
    boolean isBlank() {
        return !ink;
    }

    /**
     * Adds a character that the page shows.
     *
     * @param c the character
     * @param from the first unit that it stands for in the source
     * @param to the unit after the last
     * @param kept whether white space is shown as it is
     * @param link whether it belongs to a link
     */
    void add(char c, int from, int to, boolean kept, boolean link) {
        if (isCollapsible(c) && !kept) {
            gap(c, from, to);
        } else if (!hasNoWidth(c)) {
            closeGap(c);
            put(c, from, to);
            ink |= !isCollapsible(c) && !Character.isSpaceChar(c);
            linked += link ? 1 : 0;
        }
    }

    /** Adds what stands nowhere in the source as such: the number of a list item, the gap between cells. */
    void addComputed(String computed, int from, int to) {
        for (int i = 0; i < computed.length(); i++) {
            put(computed.charAt(i), from, to);
        }
        gapStart = -1;
    }

    /** {@return the line so far; a new one is begun} */
    Line take(Line.Setting setting) {
        closePiece();
        Line line = new Line(pieces, text.toString(), linked, setting);
        pieces = new ArrayList<>();
        text.setLength(0);
        ink = false;
        linked = 0;
        gapStart = -1;
        return line;
    }

    /** Drops the line so far. */
    void forget() {
        take(new Line.Setting(false, false, false));
    }

    private void gap(char c, int from, int to) {
        if (gapStart < 0) {
            gapStart = from;
            gapBreaks = false;
        }
        gapEnd = to;
        gapBreaks |= c == '\n' || c == '\r';
    }

    private void closeGap(char next) {
        if (gapStart < 0 || text.length() == 0) {
            gapStart = -1;
            return;
        }
        if (!gapBreaks || !isWide(text.charAt(text.length() - 1)) || !isWide(next)) {
            put(' ', gapStart, gapEnd);
        }
        gapStart = -1;
    }

    private void put(char c, int first, int last) {
        text.append(c);
        if (open && !asWritten && first == wantedStart && last == wantedEnd) {
            shown.append(c);
            return;
        }
        boolean written = first >= reached && last - first == 1 && source.charAt(first) == c;
        if (!open || !written || !asWritten || end != first) {
            closePiece();
            // what a browser moves (text between the rows of a table) has no place of its own in the rising order
            start = Math.max(first, reached);
            open = true;
            asWritten = written;
            wantedStart = first;
            wantedEnd = last;
        }
        end = Math.max(last, start);
        reached = end;
        if (!written) {
            shown.append(c);
        }
    }

    private void closePiece() {
        if (open) {
            pieces.add(new Piece(start, end, shown.toString()));
        }
        shown.setLength(0);
        open = false;
    }

    private static boolean isCollapsible(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean hasNoWidth(char c) {
        return c == '\u200B' || c == '\uFEFF' || c == '\u00AD' || c == '\u2060' || c == 0;
    }

    private static boolean isWide(char c) {
        return c >= FIRST_WIDE || (c >= '\u2014' && c <= '\u2026');
    }
}
