package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.sanctions;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;

class BreakdownDiffersTest {

    private static final RuleCheck RULE = RuleCheck.of("DSC-001");

    @Test
    void passes_kinds_that_add_up() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
    }

    @Test
    void flags_kinds_that_do_not() {
        var judgement = RULE.judge(soundReport()
                .withOutcomes(
                        sanctions(2), sanctions(2).withPersons(3), sanctions(1).withPersons(0)));

        assertThat(judgement.paths()).containsExactly("outcomes[1].persons", "outcomes[2].persons");
        assertThat(judgement.chinese().get(0)).isEqualTo("政务处分写为3人，分类人数之和为2人，请核对。");
    }

    @Test
    void does_not_apply_without_outcomes() {
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-outcomes");
    }
}
