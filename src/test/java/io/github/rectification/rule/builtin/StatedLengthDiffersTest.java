package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.SIGN_OFF;
import static io.github.rectification.testkit.Reports.soundReport;
import static io.github.rectification.testkit.Reports.window;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.testkit.RuleCheck;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedLengthDiffersTest {

    private static final RuleCheck RULE = RuleCheck.of("PUB-007");

    private static RectificationReport stating(int workingDays) {
        return RectificationReport.builder()
                .publicationWindow(window(SIGN_OFF, LocalDate.of(2024, 12, 23)).withStatedWorkingDays(workingDays))
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16})
    void passes_the_number_with_and_without_the_first_day(int stated) {
        assertThat(RULE.judge(stating(stated)).paths()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 17})
    void flags_any_other_number(int stated) {
        assertThat(RULE.judge(stating(stated)).paths()).containsExactly("publicationWindow.statedWorkingDays");
    }

    @Test
    void cannot_tell_in_a_year_without_a_table() {
        var report = RectificationReport.builder()
                .publicationWindow(window(LocalDate.of(2050, 1, 3), LocalDate.of(2050, 1, 24))
                        .withStatedWorkingDays(2))
                .build();

        assertThat(RULE.judge(report).reasons()).containsExactly("cannot tell: reason.no-holiday-table");
    }

    @Test
    void leaves_a_window_that_runs_backwards_to_the_other_rule() {
        var report = RectificationReport.builder()
                .publicationWindow(window(SIGN_OFF, SIGN_OFF.minusDays(1)).withStatedWorkingDays(15))
                .build();

        assertThat(RULE.judge(report).reasons()).containsExactly("not applicable: reason.window-backwards");
    }

    @Test
    void does_not_apply_without_a_stated_number() {
        assertThat(RULE.judge(soundReport()).reasons()).containsExactly("not applicable: reason.no-stated-length");
    }
}
