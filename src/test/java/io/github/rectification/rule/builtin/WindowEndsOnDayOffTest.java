package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.SIGN_OFF;
import static io.github.rectification.testkit.Reports.soundReport;
import static io.github.rectification.testkit.Reports.window;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.testkit.RuleCheck;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowEndsOnDayOffTest {

    private static final RuleCheck RULE = RuleCheck.of("PUB-006");

    @Test
    void passes_a_friday_and_a_make_up_saturday() {
        assertThat(judge(LocalDate.of(2024, 12, 27)).paths()).isEmpty();
        assertThat(judge(LocalDate.of(2025, 2, 8)).paths()).isEmpty();
    }

    @Test
    void tells_of_a_saturday_and_of_a_holiday() {
        assertThat(judge(LocalDate.of(2024, 12, 28)).chinese())
                .containsExactly("公开期限的最后一天2024年12月28日（星期六）不是工作日，请确认，必要时改为工作日。");
        assertThat(judge(LocalDate.of(2025, 1, 1)).paths()).containsExactly("publicationWindow.end");
    }

    @Test
    void cannot_tell_for_a_year_without_a_table() {
        assertThat(judge(LocalDate.of(2035, 12, 23)).reasons()).containsExactly("cannot tell: reason.no-holiday-table");
    }

    @Test
    void does_not_apply_to_an_end_that_follows_from_a_number() {
        var derived = window(SIGN_OFF, LocalDate.of(2024, 12, 23)).withStatedWorkingDays(15);

        assertThat(RULE.judge(soundReport().withPublicationWindow(derived)).reasons())
                .containsExactly("not applicable: reason.window-without-end");
    }

    private static RuleCheck.Judgement judge(LocalDate end) {
        return RULE.judge(soundReport().withPublicationWindow(window(SIGN_OFF, end)));
    }
}
