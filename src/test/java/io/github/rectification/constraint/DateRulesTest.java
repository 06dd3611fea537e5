package io.github.rectification.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRulesTest {

    private record Days(
            Optional<LocalDate> inspectionStart,
            Optional<LocalDate> inspectionEnd,
            Optional<LocalDate> feedbackDate,
            Optional<LocalDate> signOffDate)
            implements Milestones {

        static Days of(@Nullable String start, @Nullable String end, @Nullable String feedback, @Nullable String sign) {
            return new Days(day(start), day(end), day(feedback), day(sign));
        }

        private static Optional<LocalDate> day(@Nullable String text) {
            return Optional.ofNullable(text).map(LocalDate::parse);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-04-30, 2024-06-01, 2024-12-01",
        "2024-03-01, 2024-03-01, 2024-03-02, 2024-03-03",
        ", , , ",
        ", , , 2024-12-01",
        "2024-03-01, , 2024-03-02, ",
        ", 2024-04-30, , 2024-05-01"
    })
    void finds_nothing_where_the_stated_days_are_in_order(
            @Nullable String start, @Nullable String end, @Nullable String feedback, @Nullable String signOff) {
        assertThat(DateRules.disorders(Days.of(start, end, feedback, signOff))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-02, 2024-03-01, 2024-06-01, 2024-12-01, INSPECTION_END, INSPECTION_START",
        "2024-03-01, 2024-04-30, 2024-04-30, 2024-12-01, FEEDBACK, INSPECTION_END",
        "2024-03-01, , 2024-03-01, 2024-12-01, FEEDBACK, INSPECTION_START",
        "2024-03-01, 2024-04-30, 2024-06-01, 2024-06-01, SIGN_OFF, FEEDBACK",
        "2024-03-01, 2024-04-30, , 2024-04-30, SIGN_OFF, INSPECTION_END",
        "2024-03-01, , , 2024-03-01, SIGN_OFF, INSPECTION_START"
    })
    void finds_the_day_that_does_not_come_after_the_nearest_stated_one(
            String start,
            @Nullable String end,
            @Nullable String feedback,
            String signOff,
            Milestone later,
            Milestone earlier) {
        assertThat(DateRules.disorders(Days.of(start, end, feedback, signOff)))
                .singleElement()
                .satisfies(disorder -> {
                    assertThat(disorder.later()).isEqualTo(later);
                    assertThat(disorder.earlier()).isEqualTo(earlier);
                });
    }

    @Test
    void finds_each_day_that_breaks_the_order() {
        var days = Days.of("2024-04-01", "2024-03-01", "2024-02-01", "2024-01-01");

        assertThat(DateRules.disorders(days))
                .extracting(disorder -> disorder.later().path().toString())
                .containsExactly("round.period.end", "feedback.date", "signOff.date");
        assertThat(DateRules.disorders(days).get(1).laterDate()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(DateRules.disorders(days).get(1).earlierDate()).isEqualTo(LocalDate.of(2024, 3, 1));
    }
}
