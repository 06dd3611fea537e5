package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.SIGN_OFF;
import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.soundReport;
import static io.github.rectification.testkit.Reports.window;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.PublicationWindow;
import io.github.rectification.testkit.RuleCheck;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowNotFromSignOffTest {

    private static final RuleCheck RULE = RuleCheck.of("PUB-004");

    @Test
    void passes_a_start_within_a_day_of_the_sign_off() {
        assertThat(judge(-1)).isEmpty();
        assertThat(judge(0)).isEmpty();
        assertThat(judge(1)).isEmpty();
    }

    @Test
    void flags_a_start_farther_off() {
        assertThat(judge(-2)).containsExactly("publicationWindow.start");
        assertThat(judge(2)).containsExactly("publicationWindow.start");
    }

    @Test
    void does_not_apply_without_both_days() {
        var counted = PublicationWindow.builder().statedWorkingDays(15).build();

        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-window");
        assertThat(RULE.judge(soundReport().withSignOff(Optional.empty())).reasons())
                .containsExactly("not applicable: reason.no-sign-off-date");
        assertThat(RULE.judge(soundReport().withPublicationWindow(counted)).reasons())
                .containsExactly("not applicable: reason.window-days-incomplete");
    }

    private static List<String> judge(int days) {
        return RULE.judge(soundReport().withPublicationWindow(window(SIGN_OFF.plusDays(days), SIGN_OFF.plusDays(30))))
                .paths();
    }
}
