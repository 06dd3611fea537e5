package io.github.rectification.reading;

import io.github.rectification.genre.Numerals;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.WordList;
import io.github.rectification.source.SourceSlice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number as worded: digits (1,200 and 3.5 among them), Chinese numerals (十二, 两, 廿, 二〇), or digits with a Chinese unit
 * (3万).
 *
 * @param slice the number, not null
 * @param value what it amounts to, not null
 * @param style how it is written, not null
 * @param isOrdinal whether 第 stands straight before it
 * @param next the character straight after it, or a line feed at the end of the text
 */
public record NumberMention(SourceSlice slice, BigDecimal value, Style style, boolean isOrdinal, char next) {

    private static final int MOST_DIGITS_OF_COUNT = 6;

    /** What numbers of teams, rounds and terms stand before. */
    private static final WordList NUMBERED = WordList.of(Table.COUNT_UNIT).meaning("ORDINAL");

    /** How a number is written. */
    public enum Style {
        /** In digits. */
        DIGITS,
        /** In Chinese numerals. */
        CHINESE,
        /** In digits with a Chinese unit. */
        MIXED
    }

    /** {@return the numbers in a part of a text, in order; numerals that make no number are none} */
    public static List<NumberMention> in(SourceSlice text) {
        List<NumberMention> numbers = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = NumberWords.end(text, at);
            if (end == at) {
                at++;
            } else {
                at(text, at, end).ifPresent(numbers::add);
                at = end;
            }
        }
        return numbers;
    }

    private static Optional<NumberMention> at(SourceSlice text, int start, int end) {
        SourceSlice number = text.cut(start, end);
        boolean isOrdinal = start > 0 && text.charAt(start - 1) == '第';
        char next = end < text.length() ? text.charAt(end) : '\n';
        return NumberWords.value(number)
                .map(value -> new NumberMention(number, value, NumberWords.style(number), isOrdinal, next));
    }

    /**
     * {@return the number as a count, or empty if it is none: too large, a fraction, the number of a team or a round, 一,
     * which hardly ever counts anything, or 三四, which only comes near}
     */
    public OptionalInt count() {
        return !isWhole()
                        || isOne()
                        || isAbout()
                        || NUMBERED.beginning(String.valueOf(next), 0).isPresent()
                ? OptionalInt.empty()
                : OptionalInt.of(value.intValue());
    }

    /** {@return whether it is a whole number of at most six digits, and none in a row such as 第三} */
    public boolean isWhole() {
        return !isOrdinal
                && value.stripTrailingZeros().scale() <= 0
                && value.precision() - value.scale() <= MOST_DIGITS_OF_COUNT;
    }

    /** {@return whether it is 一, no part of 第一} */
    public boolean isOne() {
        return style == Style.CHINESE && slice.length() == 1 && value.compareTo(BigDecimal.ONE) == 0 && !isOrdinal;
    }

    /** 三四个 and 七八个 tell a number that nobody has counted, 一〇五 does not. */
    private boolean isAbout() {
        return style == Style.CHINESE
                && slice.length() > 1
                && slice.folded().chars().noneMatch(c -> isExact((char) c));
    }

    private static boolean isExact(char c) {
        return Numerals.worth(c) > 0 || Numerals.tens(c) > 0 || Numerals.digit(c) == 0;
    }
}
