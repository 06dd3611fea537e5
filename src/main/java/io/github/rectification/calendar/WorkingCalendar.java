package io.github.rectification.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells which days are worked (工作日): Monday to Friday, but for the days that a table sets apart.
 *
 * <p>A year without a table is never guessed: whether its days are worked cannot be told, and every question about them
 * has an empty answer. The last days of December may be governed by the notice of the year after; as long as that year
 * has no table they follow their own year's. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class WorkingCalendar {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final WorkingCalendar WEEKENDS_ONLY =
            new WorkingCalendar(true, Collections.emptyNavigableSet(), Collections.emptyNavigableMap());

    private final boolean everyYear;
    private final NavigableSet<Integer> years;
    private final NavigableMap<LocalDate, Boolean> workedByDay;

    private WorkingCalendar(
            boolean everyYear, NavigableSet<Integer> years, NavigableMap<LocalDate, Boolean> workedByDay) {
        this.everyYear = everyYear;
        this.years = years;
        this.workedByDay = workedByDay;
    }

    /**
     * Obtains the calendar of mainland China, after the holiday notices of the State Council from 2019 to 2026.
     *
     * @return the calendar, always the same, not null
     */
    public static WorkingCalendar mainlandChina() {
        return MainlandChina.CALENDAR;
    }

    /** {@return the calendar in which Monday to Friday are worked in each of the years 1 to 9999} */
    public static WorkingCalendar weekendsOnly() {
        return WEEKENDS_ONLY;
    }

    /**
     * Obtains a calendar that knows nothing but what a table says.
     *
     * @param table the table, not null; {@link #withTable} describes its form
     * @return the calendar, not null
     * @throws IllegalArgumentException if a line cannot be read
     */
    public static WorkingCalendar ofTable(String table) {
        return new WorkingCalendar(false, Collections.emptyNavigableSet(), Collections.emptyNavigableMap())
                .withTable(table);
    }

    /**
     * Adds a table, such as that of a year whose notice came out after this library.
     *
     * <p>The table is made of lines; empty ones and those that begin with # are left out:
     *
     * <pre>{@code
     * year 2024 202310/content_6911528
     * off  2024-09-15..2024-09-17 2024-10-01..2024-10-07
     * work 2024-09-14 2024-09-29 2024-10-12
     * }</pre>
     *
     * @param table the table, not null; it prevails where a day is in both
     * @return a calendar with the days of both, not null
     * @throws IllegalArgumentException if a line cannot be read
     */
    public WorkingCalendar withTable(String table) {
        HolidayTable both = HolidayTable.parse(requireNonNull(table, "table")).plus(years, workedByDay);
        return new WorkingCalendar(
                everyYear,
                Collections.unmodifiableNavigableSet(new TreeSet<>(both.years)),
                Collections.unmodifiableNavigableMap(new TreeMap<>(both.workedByDay)));
    }

    /** {@return the years that have a table, rising; empty for {@link #weekendsOnly()}, which needs none} */
    public SortedSet<Integer> years() {
        return years;
    }

    /**
     * Tells whether each day of a range can be told worked or not.
     *
     * @param from the first day, not null
     * @param to the last day, not null
     * @return whether each year of the range is known; false if the range runs backwards
     */
    public boolean covers(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return false;
        }
        if (everyYear) {
            return from.getYear() >= FIRST_YEAR && to.getYear() <= LAST_YEAR;
        }
        return years.subSet(from.getYear(), true, to.getYear(), true).size() == to.getYear() - from.getYear() + 1;
    }

    /**
     * Tells whether each day of a span can be told worked or not.
     *
     * @param span the span, not null
     * @return whether each year of the span is known; false if a day is not stated or the span runs backwards
     */
    public boolean covers(DateSpan span) {
        return span.start().isPresent()
                && span.end().isPresent()
                && covers(span.start().get(), span.end().get());
    }

    /**
     * Tells whether a day is worked.
     *
     * @param day the day, not null
     * @return whether it is worked, or empty if that cannot be told: its year has no table
     */
    public Optional<Boolean> isWorkingDay(LocalDate day) {
        if (!covers(day, day)) {
            return Optional.empty();
        }
        Boolean exception = workedByDay.get(day);
        return Optional.of(exception != null ? exception : isWeekday(day));
    }

    /**
     * Counts the working days of a span.
     *
     * @param span the span, not null
     * @param countFirstDay whether the first day counts, if it is worked; the last day always does
     * @return the number, or empty if it cannot be told: a day is not stated, the span runs backwards, or a year has no
     *     table
     */
    public OptionalInt workingDays(DateSpan span, boolean countFirstDay) {
        if (!covers(span)) {
            return OptionalInt.empty();
        }
        LocalDate start = span.start().orElseThrow();
        LocalDate end = span.end().orElseThrow();
        LocalDate first = countFirstDay ? start : start.plusDays(1);
        return OptionalInt.of(first.isAfter(end) ? 0 : count(first, end));
    }

    /**
     * Finds the day on which a number of working days has passed.
     *
     * @param start the day from which they are counted; it is not counted itself; not null
     * @param number how many working days, at least 0
     * @return the last of them, {@code start} itself if there are none to count; or empty if that cannot be told: a day
     *     from {@code start} on lies in a year without a table
     * @throws IllegalArgumentException if the number is below 0
     */
    public Optional<LocalDate> plusWorkingDays(LocalDate start, int number) {
        if (number < 0) {
            throw new IllegalArgumentException("number " + number + " must be at least 0");
        }
        LocalDate day = start;
        int left = number;
        while (left > 0 && covers(day, day)) {
            day = day.plusDays(1);
            if (isWorkingDay(day).orElse(false)) {
                left--;
            }
        }
        return covers(day, day) ? Optional.of(day) : Optional.empty();
    }

    private int count(LocalDate from, LocalDate to) {
        long days = weekdaysBefore(to.plusDays(1)) - weekdaysBefore(from);
        for (Map.Entry<LocalDate, Boolean> exception :
                workedByDay.subMap(from, true, to, true).entrySet()) {
            boolean worked = exception.getValue();
            if (worked != isWeekday(exception.getKey())) {
                days += worked ? 1 : -1;
            }
        }
        return Math.toIntExact(days);
    }

    // counted from Monday, 29 December 1969, three days before epoch day 0
    private static long weekdaysBefore(LocalDate day) {
        long days = day.toEpochDay() + 3;
        return Math.floorDiv(days, 7L) * 5 + Math.min(Math.floorMod(days, 7L), 5);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }

    /** Read when first asked for. */
    private static final class MainlandChina {

        static final WorkingCalendar CALENDAR = ofTable(read());

        private static String read() {
            try (InputStream in = WorkingCalendar.class.getResourceAsStream("holidays.txt")) {
                return new String(requireNonNull(in, "holidays.txt").readAllBytes(), UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
