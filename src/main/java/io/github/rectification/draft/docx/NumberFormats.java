package io.github.rectification.draft.docx;

import io.github.rectification.genre.Numerals;
import java.util.Map;

/** Whole numbers as Word writes them in lists. */
final class NumberFormats {

    // rows that only Word writes; what drafts are numbered with besides stands in genre
    private static final String TRADITIONAL_LEGAL = "零壹貳參肆伍陸柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String CIRCLED_CHINESE = "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉";
    private static final String ZERO_BETWEEN = "零";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int HIGHEST_ROMAN = 32_767;
    private static final int HIGHEST_COUNTED = 9_999;
    private static final int MOST_LETTERS = 20;

    /** The first character of a run of twenty. */
    private static final Map<String, Character> ENCLOSED = Map.of(
            "decimalEnclosedCircle", '①',
            "decimalEnclosedCircleChinese", '①',
            "decimalEnclosedParen", '⑴',
            "decimalEnclosedFullstop", '⒈');

    private NumberFormats() {}

    /**
     * Writes a number.
     *
     * @param number the number, at least 0
     * @param format the name of the format; one that is not known counts as decimal
     * @return what stands for it; empty for {@code none} and {@code bullet}
     */
    static String write(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalEnclosedCircle",
                    "decimalEnclosedCircleChinese",
                    "decimalEnclosedParen",
                    "decimalEnclosedFullstop" -> oneOf(number, ENCLOSED.getOrDefault(format, '①'));
            case "ideographEnclosedCircle" -> oneOf(number, CIRCLED_CHINESE);
            case "chineseCounting", "taiwaneseCounting" -> number < 100 ? counted(number) : digits(number);
            case "chineseCountingThousand", "taiwaneseCountingThousand" -> counted(number);
            case "japaneseCounting" -> japanese(number);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
            case "chineseLegalSimplified" -> legal(number, Numerals.FORMAL_DIGITS);
            case "ideographLegalTraditional" -> legal(number, TRADITIONAL_LEGAL);
            case "ideographTraditional" -> oneOf(number, STEMS);
            case "ideographZodiac" -> oneOf(number, BRANCHES);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String fullWidth(int number) {
        StringBuilder written = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> written.append((char) (digit - '0' + '０')));
        return written.toString();
    }

    private static String digits(int number) {
        StringBuilder written = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> written.append(Numerals.DIGITS.charAt(digit - '0')));
        return written.toString();
    }

    private static String oneOf(int number, char first) {
        return number >= 1 && number <= 20 ? String.valueOf((char) (first + number - 1)) : Integer.toString(number);
    }

    private static String oneOf(int number, String signs) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
    }

    /** Beyond Z the letter is doubled, then tripled. */
    private static String letters(int number, char first) {
        int times = (number - 1) / 26 + 1;
        return number < 1 || times > MOST_LETTERS
                ? Integer.toString(number)
                : String.valueOf((char) (first + (number - 1) % 26)).repeat(times);
    }

    private static String roman(int number) {
        if (number < 1 || number > HIGHEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder written = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                written.append(ROMAN[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return written.toString();
    }

    /** In Chinese the one before a ten is left out from ten to nineteen: 十一, but 一百一十一. */
    private static String counted(int number) {
        String written = legalised(number, Numerals.DIGITS, Numerals.UNITS);
        boolean isTeen = number >= 10 && number < 20;
        return isTeen ? written.substring(1) : written;
    }

    private static String legal(int number, String digits) {
        return legalised(number, digits, Numerals.FORMAL_UNITS);
    }

    private static String legalised(int number, String digits, String units) {
        if (number == 0) {
            return digits.substring(0, 1);
        }
        if (number > HIGHEST_COUNTED) {
            return digits(number);
        }
        StringBuilder written = new StringBuilder();
        boolean skipped = false;
        for (int rank = 3, unit = 1000; rank >= 0; rank--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                skipped = written.length() > 0;
                continue;
            }
            written.append(skipped ? ZERO_BETWEEN : "").append(digits.charAt(digit));
            written.append(rank > 0 ? units.substring(rank - 1, rank) : "");
            skipped = false;
        }
        return written.toString();
    }

    /** In Japanese a one before a unit and a zero between are left out: 百十一, 百一. */
    private static String japanese(int number) {
        if (number == 0 || number > HIGHEST_COUNTED) {
            return digits(number);
        }
        StringBuilder written = new StringBuilder();
        for (int rank = 3, unit = 1000; rank >= 0; rank--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit > 1 || (digit == 1 && rank == 0)) {
                written.append(Numerals.DIGITS.charAt(digit));
            }
            if (digit > 0 && rank > 0) {
                written.append(Numerals.UNITS.charAt(rank - 1));
            }
        }
        return written.toString();
    }
}
