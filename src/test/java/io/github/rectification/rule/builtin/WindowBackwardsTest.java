package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.SIGN_OFF;
import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.soundReport;
import static io.github.rectification.testkit.Reports.window;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;

class WindowBackwardsTest {

    private static final RuleCheck RULE = RuleCheck.of("PUB-003");

    @Test
    void passes_a_window_of_one_day() {
        assertThat(RULE.judge(soundReport().withPublicationWindow(window(SIGN_OFF, SIGN_OFF)))
                        .paths())
                .isEmpty();
    }

    @Test
    void flags_an_end_before_the_start() {
        assertThat(RULE.judge(soundReport().withPublicationWindow(window(SIGN_OFF, SIGN_OFF.minusDays(1))))
                        .paths())
                .containsExactly("publicationWindow.end");
    }

    @Test
    void does_not_apply_without_a_window() {
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-window");
    }
}
