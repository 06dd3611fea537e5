package io.github.rectification.wording;

import static java.util.Objects.requireNonNull;

import io.github.rectification.privacy.PrivateNumbers;
import java.util.Arrays;

/**
 * Shows foreign text inside a sentence: short, on one line, without characters that steer a terminal, and without private
 * numbers. These are hidden before anything else: of a number that is cut or escaped the rest would not be known again.
 * Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class Quotation {

    private static final int LONGEST_ESCAPED = 40;
    private static final int LONGEST_PLAIN = 80;

    /** As many digits, next to each other or in groups, are a mobile, identity or card number, whatever stands beside them. */
    private static final int LEAST_OF_PERSONS = 11;

    private static final int MOST_OF_PERSONS = 19;

    private Quotation() {}

    /**
     * Quotes a text.
     *
     * @param text the text, not null
     * @return its {@linkplain #escaped escaped} form in quotes, not null
     */
    public static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    /**
     * Shows each character, by an escape where it cannot be seen.
     *
     * @param text the text, not null
     * @return the text, or the first 39 characters of one of more than 40 and an ellipsis; not null
     */
    public static String escaped(String text) {
        var shown = new StringBuilder();
        shorten(hidden(requireNonNull(text, "text"))).codePoints().forEach(point -> append(shown, point));
        return shown.toString();
    }

    /**
     * Shows the characters that can be seen, and blanks for those that steer.
     *
     * @param text the text, not null
     * @return the text, or the first 80 code points of a longer one and an ellipsis; not null
     */
    public static String plain(String text) {
        var shown = new StringBuilder();
        hidden(requireNonNull(text, "text"))
                .codePoints()
                .limit(LONGEST_PLAIN)
                .forEach(point -> shown.appendCodePoint(steers(point) ? ' ' : point));
        return text.codePointCount(0, text.length()) > LONGEST_PLAIN ? shown + "…" : shown.toString();
    }

    private static String hidden(String text) {
        char[] shown = PrivateNumbers.hidden(text).toCharArray();
        int at = 0;
        while (at < shown.length) {
            int end = at;
            int digits = 0;
            int lastDigit = at;
            while (end < shown.length && (Character.isDigit(shown[end]) || isGap(shown[end]))) {
                if (Character.isDigit(shown[end])) {
                    digits++;
                    lastDigit = end;
                }
                end++;
            }
            // with a zero first it is the number of an office
            if (shown[at] != '0' && digits >= LEAST_OF_PERSONS && digits <= MOST_OF_PERSONS) {
                Arrays.fill(shown, at, lastDigit + 1, '*');
            }
            at = end + 1;
        }
        return new String(shown);
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '-';
    }

    private static String shorten(String text) {
        if (text.length() <= LONGEST_ESCAPED) {
            return text;
        }
        int end = LONGEST_ESCAPED - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    private static void append(StringBuilder shown, int point) {
        switch (point) {
            case '"', '\\' -> shown.append('\\').append((char) point);
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> {
                if (steers(point) || Character.getType(point) == Character.UNASSIGNED) {
                    shown.append(point <= 0xFFFF ? escape(point) : "\\u{" + Integer.toHexString(point) + "}");
                } else {
                    shown.appendCodePoint(point);
                }
            }
        }
    }

    private static String escape(int unit) {
        String digits = Integer.toHexString(unit);
        return "\\u" + "0".repeat(4 - digits.length()) + digits;
    }

    private static boolean steers(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
