package io.github.rectification.outline;

import static java.util.Objects.requireNonNull;

import io.github.rectification.genre.LookAlikes;
import java.util.OptionalInt;

/**
 * Numbers in Chinese numerals (一 to 九百九十九) and digit by digit (二〇二三).
 *
 * @since 0.1.0
 */
public final class ChineseNumerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    /** Latin, Cyrillic and Greek O, the figure and circles: what drafts have for 〇 in a year. */
    private static final String ZERO_LOOK_ALIKES = LookAlikes.LETTERS_FOR_ZERO + LookAlikes.SIGNS_FOR_ZERO;

    private ChineseNumerals() {}

    /**
     * Tells whether a character can stand in a Chinese number.
     *
     * @param c the character
     * @return whether it is one of 〇零一二两三四五六七八九十百, or a radical that looks like one (⼀)
     */
    public static boolean isNumeral(char c) {
        return digit(c) >= 0 || isTen(c) || c == '百';
    }

    /**
     * Reads a number of at most three places, such as 四十四.
     *
     * @param text the numerals and nothing else, not null
     * @return the number, or empty if this is none
     */
    public static OptionalInt number(CharSequence text) {
        requireNonNull(text, "text");
        int total = 0;
        int digit = -1;
        int lastUnit = 1000;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = c == '百' ? 100 : isTen(c) ? 10 : 0;
            if (unit == 0) {
                if (digit > 0 || digit(c) < 0) {
                    return OptionalInt.empty();
                }
                digit = digit(c);
            } else {
                if (unit >= lastUnit || digit == 0) {
                    return OptionalInt.empty();
                }
                total += (digit < 0 ? 1 : digit) * unit;
                lastUnit = unit;
                digit = -1;
            }
        }
        return text.length() == 0 ? OptionalInt.empty() : OptionalInt.of(total + Math.max(digit, 0));
    }

    /**
     * Reads a year digit by digit, such as 二〇二三; a letter O or a figure 0 beside numerals is taken for 〇.
     *
     * @param text four numerals, not null
     * @return the year, or empty if this is none
     */
    public static OptionalInt year(CharSequence text) {
        requireNonNull(text, "text");
        int year = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = i > 0 && ZERO_LOOK_ALIKES.indexOf(c) >= 0 ? 0 : digit(c);
            if (digit < 0) {
                return OptionalInt.empty();
            }
            year = year * 10 + digit;
        }
        return text.length() == 4 ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /**
     * Writes a number from 1 to 99 as it stands in labels: 四十四.
     *
     * @param number the number
     * @return the numerals, empty for a number out of these bounds
     */
    public static String written(int number) {
        if (number < 1 || number > 99) {
            return "";
        }
        int tens = number / 10;
        String head = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return number % 10 == 0 ? head : head + DIGITS.charAt(number % 10);
    }

    private static boolean isTen(char c) {
        return c == '十' || c == '⼗';
    }

    private static int digit(char c) {
        return switch (c) {
            case '零', '○', 'Ｏ', 'O' -> 0;
            case '两', '⼆' -> 2;
            case '⼀' -> 1;
            case '⼋' -> 8;
            default -> DIGITS.indexOf(c);
        };
    }
}
