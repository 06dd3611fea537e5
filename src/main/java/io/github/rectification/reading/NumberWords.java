package io.github.rectification.reading;

import io.github.rectification.genre.ChineseNumerals;
import io.github.rectification.genre.Numerals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** What digits and Chinese numerals amount to. */
final class NumberWords {

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
        while (end < text.length() && ChineseNumerals.isOfAmount(text.charAt(end))) {
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
        while (end < text.length() && Numerals.worth(text.charAt(end)) > 0) {
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
        while (Numerals.worth(number.charAt(end - 1)) > 0) {
            worth *= Numerals.worth(number.charAt(end - 1));
            end--;
        }
        String digits = number.toString().substring(0, end).replace(",", "");
        int whole = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        return whole > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(new BigDecimal(digits).multiply(BigDecimal.valueOf(worth)));
    }

    private static Optional<BigDecimal> ofChinese(CharSequence number) {
        OptionalLong amount = ChineseNumerals.amount(number);
        return amount.isPresent() ? Optional.of(BigDecimal.valueOf(amount.getAsLong())) : Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
