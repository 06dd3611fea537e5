package io.github.rectification.genre;

/** Adds up Chinese numerals with units, one by one. Not thread-safe. */
final class NumeralSum {

    private static final long FIRST_LARGE_UNIT = 10_000;

    private long total;
    private long section;
    private int digit = -1;
    private long last = Long.MAX_VALUE;
    private long lastLarge = Long.MAX_VALUE;

    /** {@return whether the numeral may come next; if so, it counts} */
    boolean takes(char c) {
        long worth = Numerals.worth(c);
        if (worth == 0) {
            return takesDigit(c);
        }
        return worth < FIRST_LARGE_UNIT ? takesUnit(worth) : takesLargeUnit(worth);
    }

    private boolean takesDigit(char c) {
        int tens = Numerals.tens(c);
        boolean mayCome = digit <= 0 && (tens > 0 || Numerals.digit(c) >= 0);
        digit = tens > 0 ? -1 : Numerals.digit(c);
        section += tens;
        last = tens > 0 ? 10 : last;
        return mayCome;
    }

    private boolean takesUnit(long worth) {
        boolean mayCome = worth < last && digit != 0;
        section += (digit < 0 ? 1 : digit) * worth;
        last = worth;
        digit = -1;
        return mayCome;
    }

    private boolean takesLargeUnit(long worth) {
        section += Math.max(digit, 0);
        boolean mayCome = section > 0 && worth < lastLarge;
        total += section * worth;
        section = 0;
        lastLarge = worth;
        last = Long.MAX_VALUE;
        digit = -1;
        return mayCome;
    }

    long value() {
        return total + section + Math.max(digit, 0);
    }
}
