package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SignOff;
import io.github.rectification.rule.Profile;
import io.github.rectification.testkit.Drafts;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;

class MissingSignOffDateTest {

    private static final RuleCheck RULE = RuleCheck.of("SGN-002");

    private static final RectificationReport UNDATED =
            soundReport().withSignOff(SignOff.builder().body("中共云溪县青禾镇委员会").build());

    @Test
    void passes_a_dated_report() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
    }

    @Test
    void flags_a_report_without_a_date() {
        assertThat(RULE.judge(UNDATED).paths()).containsExactly("signOff.date");
    }

    @Test
    void leaves_a_date_that_cannot_be_to_the_other_rule() {
        var draft = Drafts.of("2024年2月30日").place("signOff.date", "2024年2月30日");

        assertThat(RULE.on(draft).judge(UNDATED).paths()).isEmpty();
    }

    @Test
    void flags_a_month_without_a_day() {
        assertThat(RULE.on(Drafts.of("2024年12月").place("signOff.date", "2024年12月"))
                        .judge(UNDATED)
                        .paths())
                .containsExactly("signOff.date");
        assertThat(RULE.on(Drafts.of("2024.2.30").place("signOff.date", "2024.2.30"))
                        .judge(UNDATED)
                        .paths())
                .isEmpty();
    }

    @Test
    void does_not_apply_where_the_profile_does_not_ask_for_it() {
        assertThat(RULE.under(Profile.generic().withSignOffDateRequired(false))
                        .judge(UNDATED)
                        .reasons())
                .containsExactly("not applicable: reason.not-required");
    }
}
