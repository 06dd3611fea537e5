package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.PublicationWindow;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.Profile.WindowDemand;
import io.github.rectification.rule.Profile.WindowUnit;
import io.github.rectification.testkit.Drafts;
import io.github.rectification.testkit.RuleCheck;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissingWindowTest {

    private static final RuleCheck RULE = RuleCheck.of("PUB-001");

    private static final RectificationReport WITHOUT = soundReport().withPublicationWindow(Optional.empty());

    @Test
    void passes_a_window_of_days_or_of_a_number() {
        var counted = PublicationWindow.builder().statedWorkingDays(15).build();

        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
        assertThat(RULE.judge(soundReport().withPublicationWindow(counted)).paths())
                .isEmpty();
    }

    @Test
    void flags_a_report_without_one() {
        var judgement = RULE.judge(WITHOUT);

        assertThat(judgement.paths()).containsExactly("publicationWindow");
        assertThat(judgement.faults().get(0).isPlaced()).isFalse();
    }

    @Test
    void passes_a_window_that_the_draft_gives_though_it_could_not_be_read() {
        var draft = Drafts.of("公开期限：2月30日").place("publicationWindow", "公开期限");

        assertThat(RULE.on(draft).judge(WITHOUT).paths()).isEmpty();
    }

    @Test
    void flags_a_window_that_a_json_text_says_is_absent() {
        var json = Drafts.of("\"publicationWindow\": null").place("publicationWindow", "null");

        assertThat(RULE.at(json.places()).judge(WITHOUT).paths()).containsExactly("publicationWindow");
    }

    @Test
    void does_not_apply_where_the_profile_does_not_ask_for_one() {
        var profile = Profile.generic().withWindow(new WindowDemand(false, 15, WindowUnit.WORKING_DAY, false));

        assertThat(RULE.under(profile).judge(WITHOUT).reasons()).containsExactly("not applicable: reason.not-required");
    }
}
