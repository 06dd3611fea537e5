package io.github.rectification.draft;

import io.github.rectification.source.FrontMatter;
import io.github.rectification.source.SourceText;
import io.github.rectification.source.SourceText.VisibleTextBuilder;

/**
 * Takes Markdown marks off a text: heading signs, emphasis, quotation and list signs, escapes. Labels such as
 * {@code 1.} are the report's own and stay, and so does front matter, which is no Markdown.
 */
final class MarkdownMarks {

    private MarkdownMarks() {}

    /** {@return whether a line of the text is a Markdown heading, or holds text in bold} */
    static boolean standIn(String text) {
        for (int bold = text.indexOf("**"); bold >= 0; bold = text.indexOf("**", bold + 2)) {
            if (closesOnLine(text, bold)) {
                return true;
            }
        }
        if (MarkdownRows.standIn(text)) {
            return true;
        }
        for (int hash = text.indexOf('#'); hash >= 0; hash = text.indexOf('#', hash + 1)) {
            boolean lineStart = hash == 0 || isLineEnd(text.charAt(hash - 1));
            if (lineStart && headingSigns(text, hash) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean closesOnLine(String text, int bold) {
        int close = text.indexOf("**", bold + 2);
        int lineEnd = text.indexOf('\n', bold);
        return close >= 0 && (lineEnd < 0 || close < lineEnd);
    }

    static SourceText takeOff(String text) {
        int line = FrontMatter.end(text);
        VisibleTextBuilder visible = SourceText.showing(text).show(0, line);
        while (line < text.length()) {
            int end = line;
            while (end < text.length() && !isLineEnd(text.charAt(end))) {
                end++;
            }
            showLine(text, line, end, visible);
            int next = end;
            while (next < text.length() && isLineEnd(text.charAt(next))) {
                next++;
            }
            visible.show(end, next);
            line = next;
        }
        return visible.build();
    }

    private static void showLine(String text, int start, int end, VisibleTextBuilder visible) {
        int from = lineSigns(text, start, end);
        int to = isHeading(text, start, end) ? withoutClosingSigns(text, from, end) : end;
        if (isRule(text, from, to) || isRule(text, start, end)) {
            return;
        }
        if (MarkdownRows.isRow(text, start, end)) {
            MarkdownRows.show(text, start, end, visible);
            return;
        }
        showWithoutMarks(text, from, to, visible);
    }

    /** Shows a part of a line without emphasis and escapes. */
    static void showWithoutMarks(String text, int from, int to, VisibleTextBuilder visible) {
        int shown = from;
        for (int at = from; at < to; at++) {
            int mark = inlineMark(text, from, at, to);
            if (mark > 0) {
                visible.show(shown, at);
                shown = at + mark;
                at = text.charAt(at) == '\\' ? at + 1 : shown - 1;
            }
        }
        visible.show(shown, to);
    }

    private static boolean isHeading(String text, int start, int end) {
        int ink = start;
        while (ink < end && (text.charAt(ink) == '>' || text.charAt(ink) == ' ')) {
            ink++;
        }
        return headingSigns(text, ink) > 0;
    }

    /** {@return where the line goes on after its heading, quotation or list sign} */
    private static int lineSigns(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == '>') {
            at = skipBlanks(text, at + 1, end);
        }
        int ink = skipBlanks(text, at, end);
        int signs = headingSigns(text, ink);
        if (signs > 0) {
            return skipBlanks(text, ink + signs, end);
        }
        boolean bullet = ink + 1 < end && "-*+".indexOf(text.charAt(ink)) >= 0 && text.charAt(ink + 1) == ' ';
        return bullet ? skipBlanks(text, ink + 2, end) : at;
    }

    private static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static int headingSigns(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '#') {
            at++;
        }
        boolean followed = at == text.length() || text.charAt(at) == ' ' || text.charAt(at) == '\t';
        return at > from && at - from <= 6 && followed ? at - from : 0;
    }

    private static int withoutClosingSigns(String text, int from, int end) {
        int at = end;
        boolean signs = false;
        while (at > from && (text.charAt(at - 1) == '#' || text.charAt(at - 1) == ' ')) {
            at--;
            signs |= text.charAt(at) == '#';
        }
        return signs ? at : end;
    }

    private static boolean isRule(String text, int from, int to) {
        int signs = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c != '-' && c != '*' && c != '_' && c != ' ') {
                return false;
            }
            signs += c == ' ' ? 0 : 1;
        }
        return signs >= 3;
    }

    /** {@return how many characters at this place are a mark, 0 for none} */
    private static int inlineMark(String text, int start, int at, int end) {
        char c = text.charAt(at);
        if (c == '\\' && at + 1 < end && isAsciiPunctuation(text.charAt(at + 1))) {
            return 1;
        }
        boolean pair = at + 1 < end && text.charAt(at + 1) == c;
        if (pair && c == '*') {
            return 2;
        }
        return c == '*' && isEmphasis(text, start, at, end) ? 1 : 0;
    }

    /** A lone asterisk (3*4米) is no mark: one that opens touches what follows, one that closes what stands before. */
    private static boolean isEmphasis(String text, int start, int at, int end) {
        boolean opens = at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
        int close = text.indexOf('*', at + 1);
        boolean closedLater = close > 0 && close < end && !Character.isWhitespace(text.charAt(close - 1));
        int open = text.lastIndexOf('*', at - 1);
        boolean openedBefore = open >= start && !Character.isWhitespace(text.charAt(at - 1));
        return (opens && closedLater) || openedBefore;
    }

    private static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
