package io.github.rectification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateSpanTest {

    private static final Optional<LocalDate> FIRST = Optional.of(LocalDate.of(2024, 2, 28));
    private static final Optional<LocalDate> LAST = Optional.of(LocalDate.of(2024, 3, 1));

    private record Span(Optional<LocalDate> start, Optional<LocalDate> end) implements DateSpan {}

    @Test
    void runs_backwards_only_if_the_last_day_lies_before_the_first() {
        assertThat(new Span(LAST, FIRST).runsBackwards()).isTrue();
        assertThat(new Span(FIRST, FIRST).runsBackwards()).isFalse();
        assertThat(new Span(FIRST, LAST).runsBackwards()).isFalse();
        assertThat(new Span(LAST, Optional.empty()).runsBackwards()).isFalse();
        assertThat(new Span(Optional.empty(), FIRST).runsBackwards()).isFalse();
    }

    @Test
    void counts_both_ends() {
        assertThat(new Span(FIRST, LAST).days()).hasValue(3);
        assertThat(new Span(FIRST, FIRST).days()).hasValue(1);
        assertThat(new Span(LAST, FIRST).days()).isEmpty();
        assertThat(new Span(FIRST, Optional.empty()).days()).isEmpty();
    }
}
