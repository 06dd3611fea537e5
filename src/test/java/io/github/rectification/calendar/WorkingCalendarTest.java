package io.github.rectification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private final WorkingCalendar china = WorkingCalendar.mainlandChina();
    private final WorkingCalendar weekends = WorkingCalendar.weekendsOnly();

    private record Span(Optional<LocalDate> start, Optional<LocalDate> end) implements DateSpan {}

    private static Span span(@Nullable String start, @Nullable String end) {
        return new Span(
                Optional.ofNullable(start).map(LocalDate::parse),
                Optional.ofNullable(end).map(LocalDate::parse));
    }

    @ParameterizedTest
    @CsvSource({"2019, 250", "2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void counts_the_working_days_of_a_year(int year, int days) {
        assertThat(china.workingDays(span(year + "-01-01", year + "-12-31"), true))
                .hasValue(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-23, 2023-12-14, 16, 15",
        "2025-09-18, 2025-10-18, 18, 17",
        "2025-10-18, 2025-10-19, 0, 0",
        "2024-09-29, 2024-09-29, 1, 0",
        "2019-12-31, 2020-01-02, 2, 1"
    })
    void counts_a_span_with_and_without_its_first_day(String start, String end, int with, int without) {
        assertThat(china.workingDays(span(start, end), true)).hasValue(with);
        assertThat(china.workingDays(span(start, end), false)).hasValue(without);
    }

    @Test
    void counts_as_a_walk_over_the_days_does() {
        LocalDate start = LocalDate.of(2019, 1, 1);
        int walked = 0;
        for (LocalDate day = start; day.getYear() <= 2026; day = day.plusDays(1)) {
            walked += china.isWorkingDay(day).orElseThrow() ? 1 : 0;
            assertThat(china.workingDays(new Span(Optional.of(start), Optional.of(day)), true))
                    .hasValue(walked);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-29", "2020-02-03", "2020-06-28", "2023-10-07", "2026-01-04", "2022-12-30"})
    void a_make_up_day_and_an_ordinary_weekday_are_worked(String day) {
        assertThat(china.isWorkingDay(LocalDate.parse(day))).hasValue(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-18", "2020-02-01", "2022-12-31", "2024-06-10", "2026-02-23", "2019-05-02"})
    void a_holiday_and_an_ordinary_weekend_are_not_worked(String day) {
        assertThat(china.isWorkingDay(LocalDate.parse(day))).hasValue(false);
    }

    @Test
    void the_notice_of_the_year_after_governs_the_end_of_december() {
        WorkingCalendar alone = WorkingCalendar.ofTable("year 2018");
        WorkingCalendar next =
                alone.withTable("year 2019\noff 2018-12-30..2019-01-01\nwork 2018-12-29 2019-02-02 2019-02-03");

        assertThat(alone.isWorkingDay(LocalDate.of(2018, 12, 29))).hasValue(false);
        assertThat(next.isWorkingDay(LocalDate.of(2018, 12, 29))).hasValue(true);
        assertThat(alone.isWorkingDay(LocalDate.of(2018, 12, 31))).hasValue(true);
        assertThat(next.isWorkingDay(LocalDate.of(2018, 12, 31))).hasValue(false);
    }

    @Test
    void a_year_without_a_table_cannot_be_told() {
        assertThat(china.isWorkingDay(LocalDate.of(2027, 1, 4))).isEmpty();
        assertThat(china.isWorkingDay(LocalDate.of(2018, 12, 29))).isEmpty();
        assertThat(china.workingDays(span("2026-12-28", "2027-01-15"), false)).isEmpty();
        assertThat(china.workingDays(span("2018-12-31", "2019-01-15"), false)).isEmpty();
        assertThat(china.covers(span("2026-12-28", "2027-01-01"))).isFalse();
        assertThat(china.covers(span("2026-12-28", "2026-12-31"))).isTrue();
    }

    @Test
    void a_gap_between_the_tables_is_not_covered() {
        WorkingCalendar gap = WorkingCalendar.ofTable("year 2024\nyear 2026");

        assertThat(gap.covers(LocalDate.of(2024, 5, 1), LocalDate.of(2026, 5, 1)))
                .isFalse();
        assertThat(gap.covers(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .isTrue();
    }

    @Test
    void an_incomplete_or_backward_span_cannot_be_told() {
        assertThat(china.workingDays(span(null, "2024-05-10"), true)).isEmpty();
        assertThat(china.workingDays(span("2024-05-10", null), true)).isEmpty();
        assertThat(china.workingDays(span("2024-05-10", "2024-05-09"), true)).isEmpty();
        assertThat(china.covers(span("2024-05-10", "2024-05-09"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-23, 15, 2023-12-14",
        "2024-09-27, 1, 2024-09-29",
        "2025-09-30, 1, 2025-10-09",
        "2024-09-27, 0, 2024-09-27",
        "2026-12-30, 1, 2026-12-31"
    })
    void finds_the_last_of_a_number_of_working_days(String start, int number, String last) {
        assertThat(china.plusWorkingDays(LocalDate.parse(start), number)).hasValue(LocalDate.parse(last));
    }

    @Test
    void does_not_count_on_into_a_year_without_a_table() {
        assertThat(china.plusWorkingDays(LocalDate.of(2026, 12, 31), 1)).isEmpty();
        assertThat(china.plusWorkingDays(LocalDate.of(2018, 12, 31), 1)).isEmpty();
        assertThat(china.plusWorkingDays(LocalDate.of(2019, 1, 1), Integer.MAX_VALUE))
                .isEmpty();
        assertThat(weekends.plusWorkingDays(LocalDate.MAX, 1)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> china.plusWorkingDays(LocalDate.of(2024, 1, 1), -1))
                .withMessageContaining("-1");
    }

    @Test
    void weekends_alone_cover_every_four_digit_year() {
        assertThat(weekends.isWorkingDay(LocalDate.of(2024, 9, 29))).hasValue(false);
        assertThat(weekends.isWorkingDay(LocalDate.of(2030, 10, 1))).hasValue(true);
        assertThat(weekends.workingDays(span("2025-09-18", "2025-10-18"), false))
                .hasValue(21);
        assertThat(weekends.workingDays(span("0001-01-01", "9999-12-31"), true)).hasValue(2_608_615);
        assertThat(weekends.workingDays(new Span(Optional.of(LocalDate.MIN), Optional.of(LocalDate.MAX)), true))
                .isEmpty();
    }

    @Test
    void names_the_years_of_its_tables() {
        assertThat(china.years()).containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(weekends.years()).isEmpty();
    }

    @Test
    void takes_a_later_table_without_changing_the_calendar_it_was_added_to() {
        WorkingCalendar longer = china.withTable("# invented\nyear 2027 content_0\r\noff 2027-01-01..2027-01-03\n");

        assertThat(longer.years()).hasSize(9).contains(2027);
        assertThat(longer.isWorkingDay(LocalDate.of(2027, 1, 1))).hasValue(false);
        assertThat(longer.isWorkingDay(LocalDate.of(2024, 9, 29))).hasValue(true);
        assertThat(china.years()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027",
                "year",
                "year MMXXVII",
                "year 12027",
                "off 2027-01-01",
                "year 2027\noff 2027-1-1",
                "year 2027\noff 2027-02-30",
                "year 2027\noff 2027-01-03..2027-01-01",
                "year 2027\noff 2027-01-01..2027-12-31"
            })
    void refuses_a_table_that_it_cannot_read_and_names_the_line(String table) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> china.withTable(table))
                .withMessageContaining("line " + table.lines().count());
    }
}
