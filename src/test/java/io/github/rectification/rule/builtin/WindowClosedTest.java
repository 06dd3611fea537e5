package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.SIGN_OFF;
import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.PublicationWindow;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.testkit.RuleCheck;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowClosedTest {

    private static final RuleCheck RULE = RuleCheck.of("PUB-008");
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 23);

    @Test
    void passes_on_the_last_day() {
        assertThat(RULE.asOf(LAST_DAY).judge(soundReport()).paths()).isEmpty();
    }

    @Test
    void flags_the_day_after() {
        assertThat(RULE.asOf(LAST_DAY.plusDays(1)).judge(soundReport()).paths())
                .containsExactly("publicationWindow.end");
    }

    @Test
    void does_not_apply_without_a_last_day() {
        var report = RectificationReport.builder()
                .publicationWindow(PublicationWindow.builder().start(SIGN_OFF).build())
                .build();

        assertThat(RULE.judge(report).reasons()).containsExactly("not applicable: reason.window-without-end");
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-window");
    }
}
