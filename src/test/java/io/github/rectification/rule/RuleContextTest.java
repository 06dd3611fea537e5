package io.github.rectification.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.source.SourceMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RuleContextTest {

    private final RuleContext context = new RuleContext(
            LocalDate.of(2026, 1, 1),
            WorkingCalendar.mainlandChina(),
            Profile.generic(),
            SourceMap.EMPTY,
            Optional.empty());

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void a_view_is_made_once_for_all_rules() {
        Object report = new Object();

        View first = context.shared(report, View.class, () -> new View(made.incrementAndGet()));
        View second = context.shared(report, View.class, () -> new View(made.incrementAndGet()));

        assertThat(second).isSameAs(first);
        assertThat(made).hasValue(1);
    }

    @Test
    void a_view_of_another_report_is_made_anew() {
        context.shared(new Object(), View.class, () -> new View(made.incrementAndGet()));
        View second = context.shared(new Object(), View.class, () -> new View(made.incrementAndGet()));

        assertThat(second.number()).isEqualTo(2);
    }

    private record View(int number) {}
}
