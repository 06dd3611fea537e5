package io.github.rectification.privacy;

import java.util.ArrayList;
import java.util.List;

/** Finds the digits of a text that may be of one number, of any width and script, in one walk. */
final class DigitRuns {

    /** As many digits stand before a check letter. */
    private static final int BEFORE_LETTER = 17;

    /** Between these are none of the digits that may be written. */
    private static final char FIRST_WITHOUT_DIGITS = '\u2000';

    private static final char LAST_WITHOUT_DIGITS = '\uA61F';
    private static final char FIRST_FOREIGN_DIGIT = '\u0660';

    private DigitRuns() {}

    /** {@return the runs of at least so many digits, in order} */
    static List<DigitRun> in(String text, int fewest) {
        List<DigitRun> runs = new ArrayList<>();
        var digits = new DigitRun.Builder();
        var gap = new Gap.Measure();
        char[] units = text.toCharArray();
        int at = 0;
        while (at < units.length) {
            if (mayBeDigit(units[at]) && digit(text.codePointAt(at)) >= 0) {
                at = read(text, at, digits, gap);
                if (digits.count() >= fewest) {
                    runs.add(digits.build());
                }
                digits.restart();
            } else {
                at++;
            }
        }
        return runs;
    }

    /** Reads a run; {@return where what is no part of it begins} */
    private static int read(String text, int from, DigitRun.Builder digits, Gap.Measure gap) {
        gap.restart();
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            int digit = digit(codePoint);
            if (digit < 0 && isLetter(codePoint) && digits.count() >= BEFORE_LETTER && !digits.endsWithLetter()) {
                digit = DigitRun.LETTER;
            }
            if (digit >= 0) {
                digits.add(digit, at, next, gap.gap());
                gap.restart();
            } else if (!gap.takes(codePoint)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static boolean mayBeDigit(char c) {
        return c <= '9' ? c >= '0' : c >= FIRST_FOREIGN_DIGIT && (c < FIRST_WITHOUT_DIGITS || c > LAST_WITHOUT_DIGITS);
    }

    /** {@return the value of a decimal digit, or -1; numbers in circles are labels and no digits} */
    static int digit(int codePoint) {
        if (codePoint <= '9') {
            return codePoint >= '0' ? codePoint - '0' : -1;
        }
        if (codePoint < FIRST_FOREIGN_DIGIT || liesBetween(codePoint)) {
            return -1;
        }
        return Character.digit(codePoint, 10);
    }

    private static boolean liesBetween(int codePoint) {
        return codePoint >= FIRST_WITHOUT_DIGITS && codePoint <= LAST_WITHOUT_DIGITS;
    }

    private static boolean isLetter(int codePoint) {
        return codePoint == 'X' || codePoint == 'x' || codePoint == 'Ｘ' || codePoint == 'ｘ';
    }
}
