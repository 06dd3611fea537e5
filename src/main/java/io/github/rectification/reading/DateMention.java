package io.github.rectification.reading;

import io.github.rectification.source.SourceSlice;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** {@return all dates in words that are looked at by themselves, in order; a year alone is none} */
    public static List<DateMention> in(SourceSlice words) {
        return DateScanner.scan(words);
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
