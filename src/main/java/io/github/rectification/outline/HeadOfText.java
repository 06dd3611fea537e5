package io.github.rectification.outline;

import io.github.rectification.genre.ChineseNumerals;
import io.github.rectification.genre.LabelMatch;
import io.github.rectification.genre.Script;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.WordList;
import io.github.rectification.source.SourceSlice;
import java.util.OptionalInt;

/**
 * Tells numbers at the head of running text from labels.
 *
 * @param line the paragraph, not null
 */
record HeadOfText(SourceSlice line) {

    private static final int LONGEST_FRACTION = 3;
    private static final int DIGITS_OF_YEAR = 4;
    private static final WordList UNITS = WordList.of(Table.QUANTITY_UNIT);
    private static final WordList OVERLAPS = WordList.of(Table.LABEL_OVERLAP);

    /** {@code 1.5亿元} is a number; {@code 1.2023年以来}, {@code 1.5G基站} and {@code 1.12345热线} are labels before one. */
    boolean isDecimal(LabelMatch match) {
        int at = match.end();
        boolean isLetter = match.form().script().filter(Script.LETTER::equals).isPresent();
        if (isLetter) {
            return isLatin(charAt(at)) || isDigit(charAt(at));
        }
        boolean hasStop = charAt(at - 1) == '.' && isDigit(charAt(at - 2));
        int end = digitsEnd(at);
        int digits = end - at;
        char next = charAt(end);
        boolean isYear = digits == DIGITS_OF_YEAR && next == '年';
        boolean isGeneration = digits == 1 && (next == 'G' || next == 'S');
        boolean isName =
                digits >= LONGEST_FRACTION && UNITS.beginning(line, end).isEmpty();
        return hasStop && digits > 0 && !isYear && !isGeneration && !isName;
    }

    /** {@code 三、四季度} and {@code 1、2号楼} name two numbers in a row. */
    boolean enumerates(int number, int at) {
        int digits = digitsEnd(at);
        int end = digits > at ? digits : chineseEnd(at);
        OptionalInt next = digits > at ? digits(at, end) : ChineseNumerals.number(line.cut(at, end));
        boolean isListed = charAt(end) == '、' || charAt(end) == '是' || charAt(end) == '.';
        return next.isPresent() && next.getAsInt() == number + 1 && !isListed;
    }

    /** 第一部分别…, 第一部分人…, 三要素…: the last character belongs to the word behind. */
    boolean goesOnAsWord(int at) {
        return OVERLAPS.beginning(line, at - 1).isPresent();
    }

    /** 第一、第二季度 names two. */
    boolean goesOnAsOrdinal(int at) {
        return charAt(at) == '第';
    }

    private OptionalInt digits(int from, int end) {
        return end - from > LONGEST_FRACTION
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(line.cut(from, end).folded()));
    }

    private int digitsEnd(int from) {
        int end = from;
        while (isDigit(charAt(end))) {
            end++;
        }
        return end;
    }

    private int chineseEnd(int from) {
        int end = from;
        while (end < line.length() && ChineseNumerals.isNumeral(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private char charAt(int index) {
        return index >= 0 && index < line.length() ? line.charAt(index) : '\n';
    }
}
