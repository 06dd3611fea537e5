package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.FEEDBACK;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SignOff;
import io.github.rectification.rule.Profile;
import io.github.rectification.testkit.RuleCheck;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatePublicationTest {

    private static final RuleCheck RULE = RuleCheck.of("DAT-002");

    @Test
    void passes_a_sign_off_within_the_limit() {
        assertThat(judge(180)).isEmpty();
    }

    @Test
    void tells_a_late_sign_off() {
        assertThat(judge(181)).containsExactly("signOff.date late");
        assertThat(judge(365)).containsExactly("signOff.date late");
    }

    @Test
    void warns_of_a_very_late_one() {
        assertThat(judge(366)).containsExactly("signOff.date very-late");
    }

    @Test
    void says_nothing_of_a_sign_off_before_the_feedback() {
        assertThat(judge(-400)).isEmpty();
    }

    @Test
    void follows_the_profile() {
        var profile = Profile.generic().withLatenessInfo(10).withLatenessWarning(20);

        assertThat(RULE.under(profile).judge(signedAfter(20)).paths()).containsExactly("signOff.date late");
        assertThat(RULE.under(profile).judge(signedAfter(21)).paths()).containsExactly("signOff.date very-late");
    }

    @Test
    void does_not_apply_without_both_days() {
        assertThat(RULE.judge(soundReport().withFeedback(Optional.empty())).reasons())
                .containsExactly("not applicable: reason.no-feedback-date");
        assertThat(RULE.judge(soundReport().withSignOff(Optional.empty())).reasons())
                .containsExactly("not applicable: reason.no-sign-off-date");
    }

    @Test
    void names_the_limit_that_was_passed() {
        assertThat(RULE.judge(signedAfter(181)).faults().get(0).values()).containsEntry("limit", 180);
        assertThat(RULE.judge(signedAfter(366)).faults().get(0).values()).containsEntry("limit", 365);
    }

    private static List<String> judge(int days) {
        return RULE.judge(signedAfter(days)).paths();
    }

    private static RectificationReport signedAfter(int days) {
        return soundReport()
                .withSignOff(SignOff.builder().date(FEEDBACK.plusDays(days)).build());
    }
}
