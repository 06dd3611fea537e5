package io.github.rectification.genre;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import java.util.OptionalLong;

/** Numbers in Chinese numerals: by units (四十四, 三千二百), and digit by digit (二〇二三). */
public final class ChineseNumerals {

    private static final int LARGEST_UNIT_OF_LABEL = 100;
    private static final int MOST_DIGITS = 12;
    private static final int DIGITS_OF_YEAR = 4;

    /** Latin, Cyrillic and Greek O, the figure and circles: what drafts have for 〇 in a year. */
    private static final CharacterSet ZERO_LOOK_ALIKES =
            CharacterSet.of(LookAlikes.LETTERS_FOR_ZERO + LookAlikes.SIGNS_FOR_ZERO);

    private ChineseNumerals() {}

    /**
     * Tells whether a character can stand in the Chinese number of a label or a date.
     *
     * @param c the character
     * @return whether it is one of 〇零一二两三四五六七八九十百, a letter O or a circle for 〇, or a radical that looks like one (⼀)
     */
    public static boolean isNumeral(char c) {
        char plain = plainly(c);
        return Numerals.digit(plain) >= 0 || isUnitOfLabel(plain);
    }

    /** {@return whether a count or an amount in Chinese numerals can hold the character} */
    public static boolean isOfAmount(char c) {
        return Numerals.digit(c) >= 0 || Numerals.worth(c) > 0 || Numerals.tens(c) > 0;
    }

    /**
     * Reads a number of at most three places, such as 四十四.
     *
     * @param text the numerals and nothing else, not null
     * @return the number, or empty if this is none
     */
    public static OptionalInt number(CharSequence text) {
        requireNonNull(text, "text");
        var sum = new NumeralSum();
        for (int i = 0; i < text.length(); i++) {
            if (!isNumeral(text.charAt(i)) || !sum.takes(plainly(text.charAt(i)))) {
                return OptionalInt.empty();
            }
        }
        return text.length() == 0 ? OptionalInt.empty() : OptionalInt.of((int) sum.value());
    }

    /**
     * Reads a count or an amount: 三千二百, 十二万, 廿五, or one digit after the other, 二〇二四 and 一二.
     *
     * @param text the numerals and nothing else, not null and not empty
     * @return what they amount to, or empty if they make no number
     */
    public static OptionalLong amount(CharSequence text) {
        requireNonNull(text, "text");
        boolean isByDigits = text.length() > 1 && text.chars().allMatch(c -> Numerals.digit((char) c) >= 0);
        return isByDigits ? digitByDigit(text) : byUnits(text);
    }

    private static OptionalLong digitByDigit(CharSequence text) {
        if (text.length() > MOST_DIGITS) {
            return OptionalLong.empty();
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + Numerals.digit(text.charAt(i));
        }
        return OptionalLong.of(value);
    }

    private static OptionalLong byUnits(CharSequence text) {
        var sum = new NumeralSum();
        for (int i = 0; i < text.length(); i++) {
            if (!sum.takes(text.charAt(i))) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(sum.value());
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
            int digit = i > 0 && ZERO_LOOK_ALIKES.holds(c) ? 0 : Numerals.digit(plainly(c));
            if (digit < 0) {
                return OptionalInt.empty();
            }
            year = year * 10 + digit;
        }
        return text.length() == DIGITS_OF_YEAR ? OptionalInt.of(year) : OptionalInt.empty();
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
        String ten = Numerals.UNITS.substring(0, 1);
        String head = tens == 0 ? "" : tens == 1 ? ten : Numerals.DIGITS.charAt(tens) + ten;
        return number % 10 == 0 ? head : head + Numerals.DIGITS.charAt(number % 10);
    }

    private static boolean isUnitOfLabel(char c) {
        long worth = Numerals.worth(c);
        return worth > 0 && worth <= LARGEST_UNIT_OF_LABEL;
    }

    private static char plainly(char c) {
        return c == 'O' || c == 'Ｏ' ? '〇' : Numerals.plainly(c);
    }
}
