package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.soundReport;
import static io.github.rectification.testkit.Reports.window;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.PublicationWindow;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.Profile.WindowDemand;
import io.github.rectification.rule.Profile.WindowUnit;
import io.github.rectification.testkit.RuleCheck;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowNotJudgedTest {

    private static final RuleCheck RULE = RuleCheck.of("PUB-005");

    private static final PublicationWindow UNKNOWN = window(LocalDate.of(2035, 12, 3), LocalDate.of(2035, 12, 24));

    @Test
    void passes_a_window_in_years_with_a_table() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
    }

    @Test
    void tells_of_a_window_in_a_year_without_one() {
        assertThat(RULE.judge(soundReport().withPublicationWindow(UNKNOWN)).paths())
                .containsExactly("publicationWindow");
    }

    @Test
    void does_not_apply_where_no_working_days_are_counted() {
        var profile = Profile.generic().withWindow(new WindowDemand(true, 1, WindowUnit.MONTH, false));
        var counted = PublicationWindow.builder().statedWorkingDays(15).build();

        assertThat(RULE.under(profile)
                        .judge(soundReport().withPublicationWindow(UNKNOWN))
                        .reasons())
                .containsExactly("not applicable: reason.not-in-working-days");
        assertThat(RULE.judge(soundReport().withPublicationWindow(counted)).reasons())
                .containsExactly("not applicable: reason.window-days-incomplete");
    }
}
