package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.round;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Feedback;
import io.github.rectification.testkit.Drafts;
import io.github.rectification.testkit.RuleCheck;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissingOpeningTest {

    private static final RuleCheck RULE = RuleCheck.of("STR-001");

    @Test
    void passes_an_opening_with_all_its_parts() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
    }

    @Test
    void passes_an_opening_that_names_only_the_round() {
        var round = round().withCommissionedBy(Optional.empty()).withLabel("七届县委第八轮");

        assertThat(RULE.judge(soundReport().withRound(round)).paths()).isEmpty();
    }

    @Test
    void flags_all_missing_parts_in_one_fault_at_the_first() {
        var round = round().withTeam(Optional.empty()).withPeriod(Optional.empty());

        var judgement = RULE.judge(soundReport().withRound(round));

        assertThat(judgement.paths()).containsExactly("round.team");
        assertThat(judgement.faults().get(0).isPlaced()).isFalse();
        assertThat(judgement.chinese()).singleElement().asString().startsWith("开头缺少巡察组、巡察开始日期、巡察结束日期，");
    }

    @Test
    void flags_a_report_without_any_opening() {
        assertThat(RULE.judge(flatReport(1, 2)).paths()).containsExactly("round.commissionedBy");
    }

    @Test
    void passes_a_date_that_the_draft_gives_only_to_the_month() {
        var report =
                soundReport().withFeedback(Feedback.builder().team("县委第三巡察组").build());
        var draft = Drafts.of("2024年6月，县委第三巡察组反馈了巡察意见。").place("feedback.date", "2024年6月");

        assertThat(RULE.judge(report).paths()).containsExactly("feedback.date");
        assertThat(RULE.on(draft).judge(report).paths()).isEmpty();
    }

    @Test
    void passes_an_authority_of_which_only_the_label_has_a_place() {
        var report = soundReport().withRound(round().withCommissionedBy(Optional.empty()));
        var draft = Drafts.of("第八轮巡察").place("round.label", "第八轮");

        assertThat(RULE.on(draft).judge(report).paths()).isEmpty();
    }
}
