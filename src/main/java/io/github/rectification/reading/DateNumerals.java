package io.github.rectification.reading;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.ChineseNumerals;
import io.github.rectification.genre.LookAlikes;
import io.github.rectification.genre.Numerals;
import java.util.OptionalInt;

/** The numerals of dates: digits, with letters that drafts have for 0 and 1 (TXT-011), or Chinese ones. */
final class DateNumerals {

    /** How many characters the number of a month or a day may have. */
    static final int LONGEST = 3;

    private static final CharacterSet CHINESE = CharacterSet.of(Numerals.DIGITS.substring(1) + "十");
    private static final CharacterSet CHINESE_DIGITS = CharacterSet.of("零○" + Numerals.DIGITS);
    private static final CharacterSet ZEROS = CharacterSet.of(LookAlikes.LETTERS_FOR_ZERO);
    private static final CharacterSet ONES = CharacterSet.of(LookAlikes.LETTERS_FOR_ONE);
    private static final CharacterSet SIGNS_FOR_ZERO = CharacterSet.of(LookAlikes.SIGNS_FOR_ZERO);

    private DateNumerals() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** {@return whether the characters may be the number of a month or a day; a letter stands beside a digit only} */
    static boolean isNumeral(String text, int start, int end) {
        char first = text.charAt(start);
        if (!isDigit(first) && !ONES.holds(first)) {
            return isChinese(text, start, end);
        }
        if (end - start == 1) {
            return isDigit(first);
        }
        char second = text.charAt(start + 1);
        return end - start == 2 && (isDigit(second) || (first >= '1' && first <= '3' && isFigure(second)));
    }

    private static boolean isChinese(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (!CHINESE.holds(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFigure(char c) {
        return isDigit(c) || ZEROS.holds(c) || ONES.holds(c);
    }

    /** {@return whether four characters are a year; one that ends in two letters for 0 was left open} */
    static boolean isYear(String text, int start) {
        return isInDigits(text, start)
                || (!isLeftOpen(text, start) && (isInFigures(text, start) || isInChinese(text, start)));
    }

    private static boolean isLeftOpen(String text, int start) {
        return isZero(text.charAt(start + 2)) && isZero(text.charAt(start + 3));
    }

    private static boolean isZero(char c) {
        return ZEROS.holds(c) || SIGNS_FOR_ZERO.holds(c);
    }

    private static boolean isInDigits(String text, int start) {
        return isDigit(text.charAt(start))
                && isDigit(text.charAt(start + 1))
                && isDigit(text.charAt(start + 2))
                && isDigit(text.charAt(start + 3));
    }

    private static boolean isInFigures(String text, int start) {
        char first = text.charAt(start);
        return (first == '1' || first == '2')
                && isFigure(text.charAt(start + 1))
                && isFigure(text.charAt(start + 2))
                && isFigure(text.charAt(start + 3));
    }

    private static boolean isInChinese(String text, int start) {
        for (int at = start; at < start + 4; at++) {
            char c = text.charAt(at);
            if (!CHINESE_DIGITS.holds(c) && (at == start || !isZero(c))) {
                return false;
            }
        }
        return true;
    }

    /** {@return the number that the numerals tell, or empty if they tell none} */
    static OptionalInt number(String numerals) {
        return ChineseNumerals.isNumeral(numerals.charAt(0))
                ? ChineseNumerals.number(numerals)
                : OptionalInt.of(Integer.parseInt(figures(numerals)));
    }

    private static String figures(String number) {
        var figures = new StringBuilder(number);
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (ZEROS.holds(c)) {
                figures.setCharAt(i, '0');
            } else if (ONES.holds(c)) {
                figures.setCharAt(i, '1');
            }
        }
        return figures.toString();
    }
}
