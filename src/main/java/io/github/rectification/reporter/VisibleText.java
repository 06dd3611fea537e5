package io.github.rectification.reporter;

import static java.util.Objects.requireNonNull;

/**
 * Text as a terminal and the log of a build may show it: what would steer the terminal, hide, or be run by a build is
 * replaced by a sign that is seen.
 *
 * @since 0.1.0
 */
public final class VisibleText {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int WIDE_NUMBER_SIGN = 0xFF03;

    private VisibleText() {}

    /**
     * Shows what cannot be seen. Builds look for {@code ##[error]} or {@code ##vso[...]} anywhere in a line, so that there
     * the second number sign is shown as a wide one.
     *
     * @param text the text, of any length; not null
     * @return the text with a sign for each code point that steers, turns or hides, line ends and tabs among them; not null
     */
    public static String of(String text) {
        requireNonNull(text, "text");
        for (int i = 0; i < text.length(); i++) {
            if (shownAt(text, i) != text.charAt(i)) {
                return replaced(text);
            }
        }
        return text;
    }

    /**
     * Shows a sentence as one line of a log.
     *
     * @param sentence the sentence, of any length; not null
     * @return the same on one line, behind a bar where a build server would run it as a command; not null
     */
    public static String line(String sentence) {
        requireNonNull(sentence, "sentence");
        String shown = of(sentence);
        return isCommand(shown) ? "| " + shown : shown;
    }

    /**
     * Tells whether a line of a file can be shown in a log as it is written.
     *
     * @param line the line without its end; tabs may stand in it; not null
     * @return whether nothing in it steers, turns or hides, and no build would run it or a part of it
     */
    public static boolean isHarmless(String line) {
        requireNonNull(line, "line");
        String words = line.replace('\t', ' ');
        return of(words).equals(words) && !words.startsWith("::", inkOf(words));
    }

    /**
     * Tells whether a line begins like a command. Builds run such lines of a log, whatever blanks stand before them.
     *
     * @param line the line, not null
     * @return whether it begins with two colons or two number signs
     */
    public static boolean isCommand(String line) {
        requireNonNull(line, "line");
        int ink = inkOf(line);
        return line.startsWith("::", ink) || line.startsWith("##", ink);
    }

    /** {@return where the blanks at the beginning end, those among them that do not break a line} */
    private static int inkOf(String line) {
        int ink = 0;
        while (ink < line.length()
                && (Character.isWhitespace(line.charAt(ink)) || Character.isSpaceChar(line.charAt(ink)))) {
            ink++;
        }
        return ink;
    }

    private static String replaced(String text) {
        var shown = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            shown.appendCodePoint(shownAt(text, at));
        }
        return shown.toString();
    }

    /** {@return the sign that stands for the code point at a place of a text} */
    static int shownAt(String text, int at) {
        return endsMarkOfCommand(text, at) ? WIDE_NUMBER_SIGN : shown(text.codePointAt(at));
    }

    /** {@return whether the second number sign of {@code ##[} or {@code ##word[} stands at a place of a text} */
    static boolean endsMarkOfCommand(String text, int at) {
        if (at == 0 || text.charAt(at) != '#' || text.charAt(at - 1) != '#') {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '[';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** {@return the sign that stands for a code point: itself, or what can be seen instead} */
    static int shown(int codePoint) {
        if (codePoint < ' ') {
            return CONTROL_PICTURES + codePoint;
        }
        if (codePoint < DELETE) {
            return codePoint;
        }
        if (codePoint == DELETE) {
            return PICTURE_OF_DELETE;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> REPLACEMENT;
            default -> codePoint;
        };
    }

    /** {@return how many columns of a terminal the sign takes: two for a wide one, none for one set above another} */
    static int columns(int shown) {
        if (shown < 0x300) {
            return 1;
        }
        int type = Character.getType(shown);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(shown) ? 2 : 1;
    }

    /** The wide and full-width blocks of Unicode Standard Annex 11; ambiguous signs such as “ count as narrow there. */
    private static boolean isWide(int c) {
        if (c < 0x1100) {
            return false;
        }
        return c <= 0x115F
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xA960 && c <= 0xA97F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1F64F)
                || (c >= 0x1F900 && c <= 0x1F9FF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
