package io.github.rectification.privacy;

import java.util.Arrays;

/**
 * Digits of a text that may make up one number or several, without what divides them; each knows its place. A check
 * letter X after many digits counts as one. Immutable.
 */
final class DigitRun {

    /** The value of a check letter X. */
    static final byte LETTER = 10;

    private static final int DIGITS_OF_LABEL = 2;

    private final byte[] digits;
    private final int[] starts;
    private final int[] ends;
    private final Gap[] gaps;

    private DigitRun(Builder builder) {
        this.digits = Arrays.copyOf(builder.digits, builder.count);
        this.starts = Arrays.copyOf(builder.starts, builder.count);
        this.ends = Arrays.copyOf(builder.ends, builder.count);
        this.gaps = Arrays.copyOf(builder.gaps, builder.count);
    }

    int length() {
        return digits.length;
    }

    /** {@return the value of a digit, or {@link #LETTER}} */
    int digit(int at) {
        return digits[at];
    }

    /** {@return the place of a digit in the text} */
    int start(int at) {
        return starts[at];
    }

    /** {@return the place in the text after the digit before this one} */
    int end(int at) {
        return ends[at - 1];
    }

    /** {@return what stands before a digit; nothing before the first} */
    Gap gap(int at) {
        return gaps[at];
    }

    /** {@return whether a number may begin at the digit or end before it} */
    boolean isBorder(int at) {
        return at == 0
                || at == digits.length
                || gaps[at] != Gap.NONE
                || digits[at] == LETTER
                || digits[at - 1] == LETTER;
    }

    /** {@return whether there are so many digits, and no letter among them} */
    boolean holdsDigits(int from, int to) {
        if (to > digits.length) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (digits[at] == LETTER) {
                return false;
            }
        }
        return true;
    }

    /** {@return the number that some of the digits make up} */
    int value(int from, int to) {
        int value = 0;
        for (int at = from; at < to; at++) {
            value = value * 10 + digits[at];
        }
        return value;
    }

    /** {@return the widest gap within} */
    Gap widest(int from, int to) {
        Gap widest = Gap.NONE;
        for (int at = from + 1; at < to; at++) {
            widest = gaps[at].compareTo(widest) > 0 ? gaps[at] : widest;
        }
        return widest;
    }

    /** {@return the place after the digits from here on between which no reader sees anything} */
    int groupEnd(int from) {
        int at = from + 1;
        while (at < digits.length && !gaps[at].isVisible()) {
            at++;
        }
        return at;
    }

    /** {@return where the group of digits that ends before the place begins} */
    int groupStart(int to) {
        int at = to - 1;
        while (at > 0 && !gaps[at].isVisible()) {
            at--;
        }
        return at;
    }

    /** {@return whether visible gaps stand at these places only, counted from the first digit} */
    boolean isDivided(int from, int to, int... places) {
        for (int at = from + 1; at < to; at++) {
            if (gaps[at].isVisible() && Arrays.binarySearch(places, at - from) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether the digits before are the number of a paragraph} */
    boolean isLabel(int to) {
        return gaps[to] == Gap.MARK && to <= DIGITS_OF_LABEL && groupStart(to) == 0;
    }

    /** {@return whether all groups have the same number of digits, the last perhaps fewer} */
    boolean isEvenlyDivided(int from, int to) {
        int size = groupEnd(from) - from;
        for (int at = from + 1; at < to; at++) {
            if (gaps[at].isVisible() != ((at - from) % size == 0)) {
                return false;
            }
        }
        return true;
    }

    /** {@return how many gaps as wide or wider stand within} */
    int count(Gap least, int from, int to) {
        int count = 0;
        for (int at = from + 1; at < to; at++) {
            count += gaps[at].compareTo(least) >= 0 ? 1 : 0;
        }
        return count;
    }

    String text(int from, int to) {
        var text = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            text.append(digits[at] == LETTER ? 'X' : (char) ('0' + digits[at]));
        }
        return text.toString();
    }

    /** Collects digits. Not thread-safe. */
    static final class Builder {

        private byte[] digits = new byte[32];
        private int[] starts = new int[32];
        private int[] ends = new int[32];
        private Gap[] gaps = new Gap[32];
        private int count;

        int count() {
            return count;
        }

        boolean endsWithLetter() {
            return count > 0 && digits[count - 1] == LETTER;
        }

        void add(int digit, int start, int end, Gap before) {
            if (count == digits.length) {
                digits = Arrays.copyOf(digits, count * 2);
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
                gaps = Arrays.copyOf(gaps, count * 2);
            }
            digits[count] = (byte) digit;
            starts[count] = start;
            ends[count] = end;
            gaps[count++] = before;
        }

        /** {@return the run of the digits so far; collecting begins anew} */
        DigitRun build() {
            var run = new DigitRun(this);
            count = 0;
            return run;
        }

        void restart() {
            count = 0;
        }
    }
}
