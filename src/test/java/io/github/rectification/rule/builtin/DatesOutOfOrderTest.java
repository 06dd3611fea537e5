package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.FEEDBACK;
import static io.github.rectification.testkit.Reports.round;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Feedback;
import io.github.rectification.model.InspectionPeriod;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SignOff;
import io.github.rectification.rule.Fault;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.testkit.RuleCheck;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesOutOfOrderTest {

    private static final RuleCheck RULE = RuleCheck.of("DAT-001");

    @Test
    void passes_dates_that_follow_one_another() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
    }

    @Test
    void passes_a_sign_off_on_the_day_after_the_feedback() {
        assertThat(RULE.judge(signedOn(FEEDBACK.plusDays(1))).paths()).isEmpty();
    }

    @Test
    void flags_a_sign_off_on_the_day_of_the_feedback() {
        var judgement = RULE.judge(signedOn(FEEDBACK));

        assertThat(judgement.paths()).containsExactly("signOff.date");
        assertThat(judgement.chinese()).containsExactly("落款日期（2024年6月20日）应晚于反馈日期（2024年6月20日），请核对这两个日期。");
    }

    @Test
    void flags_each_day_that_comes_too_early_and_points_at_the_one_before() {
        var period = InspectionPeriod.builder()
                .start(LocalDate.of(2024, 5, 11))
                .end(LocalDate.of(2024, 5, 10))
                .build();
        var report = soundReport()
                .withRound(round().withPeriod(period))
                .withFeedback(Feedback.builder().date(LocalDate.of(2024, 5, 10)).build());

        var judgement = RULE.judge(report);

        assertThat(judgement.paths()).containsExactly("round.period.end", "feedback.date");
        assertThat(judgement.faults().get(1).related())
                .containsExactly(new Fault.Related("related.earlier-date", PropertyPath.parse("round.period.end")));
    }

    private static RectificationReport signedOn(LocalDate day) {
        return soundReport().withSignOff(SignOff.builder().date(day).build());
    }
}
