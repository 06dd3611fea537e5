package io.github.rectification.reading;

import io.github.rectification.genre.ChineseNumerals;
import io.github.rectification.genre.LookAlikes;
import io.github.rectification.genre.Numerals;
import io.github.rectification.source.SourceSlice;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A date as worded: the year, the month and the day may each be left out.
 *
 * @param slice the words, not null
 * @param year the stated year, or empty
 * @param month the stated month, or empty where only a day follows a range sign
 * @param day the stated day, or empty for 上旬, 初 or a month alone
 */
public record DateMention(SourceSlice slice, OptionalInt year, OptionalInt month, OptionalInt day) {

    private static final int LEAP_YEARS_APART = 8;

    /** Letters that drafts have for 0 and 1; TXT-011 tells of them. A year that ends in two of them was left open. */
    private static final String ZEROS = LookAlikes.LETTERS_FOR_ZERO;

    private static final String ONES = LookAlikes.LETTERS_FOR_ONE;
    private static final String DIGITS = "零○" + Numerals.DIGITS;
    private static final String CIRCLES = LookAlikes.SIGNS_FOR_ZERO;
    private static final String FIGURE = "[0-9" + ZEROS + ONES + "]";
    private static final String YEAR = "(?!..[" + ZEROS + CIRCLES + "]{2})(?:[12]" + FIGURE + "{3}|[" + DIGITS + "]["
            + DIGITS + CIRCLES + ZEROS + "]{3})|\\d{4}";
    private static final String NUMERAL =
            "(?:\\d{1,2}|[1-3]" + FIGURE + "|[" + ONES + "][0-9]|[" + Numerals.DIGITS.substring(1) + "十]{1,3})";
    private static final Pattern WORDED = Pattern.compile(
            "(?:(" + YEAR + ") ?年 ?)?(" + NUMERAL + ") ?月 ?(?:份|(?:(" + NUMERAL + ") ?[日号])|[上中下]旬|初|中|底|末)?+");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_ONLY = Pattern.compile("(" + NUMERAL + ") ?[日号]");

    /** {@return all dates in the text, in order; a year alone is none} */
    public static List<DateMention> in(SourceSlice text) {
        List<DateMention> found = new ArrayList<>();
        Matcher worded = text.matcher(WORDED);
        Matcher numeric = text.matcher(NUMERIC);
        boolean hasNumeric = numeric.find();
        int from = 0;
        while (worded.find(from)) {
            while (hasNumeric && numeric.start() < worded.start()) {
                found.add(numeric(text, numeric));
                hasNumeric = numeric.find();
            }
            found.add(worded(text, worded));
            from = worded.end();
        }
        while (hasNumeric) {
            found.add(numeric(text, numeric));
            hasNumeric = numeric.find();
        }
        return found;
    }

    /** {@return the day, such as {@code 22日}, that stands at the very beginning of the text, or empty} */
    static Optional<DateMention> dayAtStart(SourceSlice text) {
        Matcher day = text.matcher(DAY_ONLY);
        return day.lookingAt()
                ? Optional.of(new DateMention(
                        text.cut(0, day.end()), OptionalInt.empty(), OptionalInt.empty(), number(text, day, 1)))
                : Optional.empty();
    }

    private static DateMention worded(SourceSlice text, Matcher match) {
        return new DateMention(
                text.cut(match.start(), match.end()),
                year(text, match),
                number(text, match, 2),
                number(text, match, 3));
    }

    private static DateMention numeric(SourceSlice text, Matcher match) {
        return new DateMention(
                text.cut(match.start(), match.end()),
                number(text, match, 1),
                number(text, match, 3),
                number(text, match, 4));
    }

    private static OptionalInt year(SourceSlice text, Matcher match) {
        if (match.start(1) < 0) {
            return OptionalInt.empty();
        }
        SourceSlice year = text.cut(match.start(1), match.end(1));
        return ChineseNumerals.isNumeral(year.charAt(0)) ? ChineseNumerals.year(year) : number(text, match, 1);
    }

    private static OptionalInt number(SourceSlice text, Matcher match, int group) {
        if (match.start(group) < 0) {
            return OptionalInt.empty();
        }
        SourceSlice number = text.cut(match.start(group), match.end(group));
        return ChineseNumerals.isNumeral(number.charAt(0))
                ? ChineseNumerals.number(number)
                : OptionalInt.of(Integer.parseInt(figures(number.folded())));
    }

    private static String figures(String number) {
        var figures = new StringBuilder(number);
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (ZEROS.indexOf(c) >= 0) {
                figures.setCharAt(i, '0');
            } else if (ONES.indexOf(c) >= 0) {
                figures.setCharAt(i, '1');
            }
        }
        return figures.toString();
    }

    /** {@return the date, or empty if the words leave out the year or the day, or there is no such day} */
    public Optional<LocalDate> stated() {
        return year.isPresent() ? on(year.getAsInt(), month) : Optional.empty();
    }

    /**
     * Makes a date of the words.
     *
     * @param leftOutYear the year to take where the words have none
     * @return the date, or empty if no day is named or there is no such day
     */
    public Optional<LocalDate> inYear(int leftOutYear) {
        return on(year.orElse(leftOutYear), month);
    }

    /**
     * Makes a date of the words that keeps the order of dates.
     *
     * @param earlier the date before
     * @return the date; without a year in the first year that has the day and keeps it from lying before the other, without
     *     a month in that of the other
     */
    public Optional<LocalDate> following(LocalDate earlier) {
        if (year.isPresent()) {
            return stated();
        }
        if (month.isEmpty()) {
            return on(earlier.getYear(), OptionalInt.of(earlier.getMonthValue()));
        }
        return IntStream.rangeClosed(earlier.getYear(), earlier.getYear() + LEAP_YEARS_APART)
                .mapToObj(candidate -> on(candidate, month))
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(earlier))
                .findFirst();
    }

    private Optional<LocalDate> on(int inYear, OptionalInt inMonth) {
        if (inMonth.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(inYear, inMonth.getAsInt(), day.getAsInt()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
