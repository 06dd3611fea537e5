package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.SIGN_OFF;
import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SignOff;
import io.github.rectification.rule.Profile;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;

class MissingSignatoryTest {

    private static final RuleCheck RULE = RuleCheck.of("SGN-001");

    private static final RectificationReport UNSIGNED =
            soundReport().withSignOff(SignOff.builder().date(SIGN_OFF).build());

    @Test
    void passes_a_report_that_somebody_signs() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
    }

    @Test
    void flags_a_report_that_nobody_signs() {
        assertThat(RULE.judge(UNSIGNED).paths()).containsExactly("signOff.body");
        assertThat(RULE.judge(flatReport(1)).paths()).containsExactly("signOff.body");
    }

    @Test
    void does_not_apply_where_the_profile_does_not_ask_for_it() {
        assertThat(RULE.under(Profile.generic().withSignatoryRequired(false))
                        .judge(UNSIGNED)
                        .reasons())
                .containsExactly("not applicable: reason.not-required");
    }
}
