package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.FEEDBACK;
import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SignOff;
import io.github.rectification.rule.Profile;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;

class PublishedTooEarlyTest {

    private static final RuleCheck RULE = RuleCheck.of("DAT-008");

    private static RectificationReport signedAfter(int days) {
        return soundReport()
                .withSignOff(SignOff.builder().date(FEEDBACK.plusDays(days)).build());
    }

    @Test
    void passes_a_sign_off_on_the_last_day_of_the_regular_period() {
        assertThat(RULE.judge(signedAfter(90)).paths()).isEmpty();
    }

    @Test
    void flags_a_sign_off_a_day_before() {
        assertThat(RULE.judge(signedAfter(89)).paths()).containsExactly("signOff.date");
    }

    @Test
    void follows_the_profile() {
        var month = Profile.generic().withRegularPeriodDays(30);

        assertThat(RULE.under(month).judge(signedAfter(30)).paths()).isEmpty();
        assertThat(RULE.under(month).judge(signedAfter(29)).paths()).hasSize(1);
    }

    @Test
    void leaves_a_sign_off_not_after_the_feedback_to_the_other_rule() {
        assertThat(RULE.judge(signedAfter(0)).paths()).isEmpty();
        assertThat(RULE.judge(signedAfter(-3)).paths()).isEmpty();
    }

    @Test
    void does_not_apply_without_both_dates() {
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-feedback-date");
    }
}
