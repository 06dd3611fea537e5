package io.github.rectification.reading;

import java.math.BigDecimal;
import java.util.Optional;

/** What digits and Chinese numerals amount to. */
final class NumberWords {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千万亿";
    private static final long[] WORTH = {10, 100, 1_000, 10_000, 100_000_000};
    private static final int FIRST_LARGE_UNIT = 3;
    private static final int LONGEST = 24;
    private static final int MOST_DIGITS = 12;
    private static final int GROUP = 3;

    private NumberWords() {}

    /** {@return the unit after the number that begins at the place, or the place itself if none does} */
    static int end(CharSequence text, int start) {
        char c = text.charAt(start);
        if (isDigit(c)) {
            return unitEnd(text, digitsEnd(text, start));
        }
        int end = start;
        while (end < text.length() && isChinese(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int digitsEnd(CharSequence text, int start) {
        int end = plainEnd(text, start);
        if (end - start <= GROUP) {
            while (end + GROUP < text.length()
                    && text.charAt(end) == ','
                    && plainEnd(text, end + 1) == end + 1 + GROUP) {
                end += 1 + GROUP;
            }
            if (end + GROUP + 1 == text.length()
                    && text.charAt(end) == ','
                    && plainEnd(text, end + 1) == text.length()) {
                end = text.length();
            }
        }
        boolean hasFraction = end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
        return hasFraction ? plainEnd(text, end + 1) : end;
    }

    private static int plainEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int unitEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && UNITS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    static NumberMention.Style style(CharSequence number) {
        if (!isDigit(number.charAt(0))) {
            return NumberMention.Style.CHINESE;
        }
        return isDigit(number.charAt(number.length() - 1)) ? NumberMention.Style.DIGITS : NumberMention.Style.MIXED;
    }

    /** {@return what the number amounts to, or empty if its numerals make none} */
    static Optional<BigDecimal> value(CharSequence number) {
        if (number.length() > LONGEST) {
            return Optional.empty();
        }
        return isDigit(number.charAt(0)) ? ofDigits(number) : ofChinese(number);
    }

    private static Optional<BigDecimal> ofDigits(CharSequence number) {
        int end = number.length();
        long worth = 1;
        while (UNITS.indexOf(number.charAt(end - 1)) >= 0) {
            worth *= WORTH[UNITS.indexOf(number.charAt(end - 1))];
            end--;
        }
        String digits = number.toString().substring(0, end).replace(",", "");
        int whole = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        return whole > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(new BigDecimal(digits).multiply(BigDecimal.valueOf(worth)));
    }

    private static Optional<BigDecimal> ofChinese(CharSequence number) {
        return isByDigits(number) ? digitByDigit(number) : byUnits(number);
    }

    private static boolean isByDigits(CharSequence number) {
        return number.length() > 1 && number.chars().allMatch(c -> digit((char) c) >= 0);
    }

    /** 二〇二四 and 一二 tell one digit after the other. */
    private static Optional<BigDecimal> digitByDigit(CharSequence number) {
        long value = 0;
        for (int i = 0; i < number.length(); i++) {
            value = value * 10 + digit(number.charAt(i));
        }
        return number.length() > MOST_DIGITS ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
    }

    private static Optional<BigDecimal> byUnits(CharSequence number) {
        var sum = new Sum();
        for (int i = 0; i < number.length(); i++) {
            if (!sum.takes(number.charAt(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(BigDecimal.valueOf(sum.value()));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isChinese(char c) {
        return digit(c) >= 0 || UNITS.indexOf(c) >= 0 || tens(c) > 0;
    }

    private static int tens(char c) {
        return c == '廿' ? 20 : c == '卅' ? 30 : 0;
    }

    private static int digit(char c) {
        return switch (c) {
            case '零' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    /** Adds up numerals with units, one by one. Not thread-safe. */
    private static final class Sum {

        private long total;
        private long section;
        private int digit = -1;
        private long last = Long.MAX_VALUE;
        private long lastLarge = Long.MAX_VALUE;

        /** {@return whether the numeral may come next; if so, it counts} */
        boolean takes(char c) {
            int unit = UNITS.indexOf(c);
            if (unit < 0) {
                return takesDigit(c);
            }
            return unit < FIRST_LARGE_UNIT ? takesUnit(WORTH[unit]) : takesLargeUnit(WORTH[unit]);
        }

        private boolean takesDigit(char c) {
            boolean mayCome = digit <= 0;
            int tens = tens(c);
            digit = tens > 0 ? -1 : digit(c);
            section += tens;
            last = tens > 0 ? WORTH[0] : last;
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
}
