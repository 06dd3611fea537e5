package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.SIGN_OFF;
import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;

class FutureSignOffTest {

    private static final RuleCheck RULE = RuleCheck.of("DAT-006");

    @Test
    void passes_a_sign_off_on_the_day_of_the_check() {
        assertThat(RULE.asOf(SIGN_OFF).judge(soundReport()).paths()).isEmpty();
    }

    @Test
    void flags_a_sign_off_on_the_day_after() {
        assertThat(RULE.asOf(SIGN_OFF.minusDays(1)).judge(soundReport()).paths())
                .containsExactly("signOff.date");
    }

    @Test
    void does_not_apply_without_a_sign_off_date() {
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-sign-off-date");
    }
}
