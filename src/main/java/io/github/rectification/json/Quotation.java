package io.github.rectification.json;

import io.github.rectification.privacy.PrivateNumbers;
import java.util.Arrays;

/**
 * Shows foreign text inside a sentence: short, on one line, without characters that steer a terminal, and without private
 * numbers. These are hidden before anything else: of a number that is cut or escaped the rest would not be known again.
 */
final class Quotation {

    private static final int LONGEST = 40;

    /** As many digits in a row are a mobile, identity or card number, whatever stands beside them. */
    private static final int LEAST_OF_PERSONS = 11;

    private static final int MOST_OF_PERSONS = 19;

    private Quotation() {}

    /** {@return the text in quotes, shortened and escaped} */
    static String quoted(String text) {
        return '"' + bare(text) + '"';
    }

    /** {@return the text without quotes around it, shortened and escaped} */
    static String bare(String text) {
        var shown = new StringBuilder();
        shorten(hidden(text)).codePoints().forEach(point -> append(shown, point));
        return shown.toString();
    }

    private static String hidden(String text) {
        char[] shown = PrivateNumbers.hidden(text).toCharArray();
        int start = 0;
        for (int at = 0; at <= shown.length; at++) {
            if (at == shown.length || !Character.isDigit(shown[at])) {
                if (at - start >= LEAST_OF_PERSONS && at - start <= MOST_OF_PERSONS) {
                    Arrays.fill(shown, start, at, '*');
                }
                start = at + 1;
            }
        }
        return new String(shown);
    }

    private static String shorten(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
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
                if (isPrintable(point)) {
                    shown.appendCodePoint(point);
                } else {
                    shown.append(point <= 0xFFFF ? escape(point) : "\\u{" + Integer.toHexString(point) + "}");
                }
            }
        }
    }

    private static String escape(int unit) {
        String digits = Integer.toHexString(unit);
        return "\\u" + "0".repeat(4 - digits.length()) + digits;
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
