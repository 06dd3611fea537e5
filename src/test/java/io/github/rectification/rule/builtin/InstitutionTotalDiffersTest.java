package io.github.rectification.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.InstitutionAction;
import io.github.rectification.model.InstitutionChange;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;

class InstitutionTotalDiffersTest {

    private static final RuleCheck RULE = RuleCheck.of("CNT-007");

    private static RectificationReport counting(int... counts) {
        InstitutionAction[] actions = {
            InstitutionAction.MIXED, InstitutionAction.CREATED, InstitutionAction.REVISED, InstitutionAction.ABOLISHED
        };
        var report = RectificationReport.builder();
        for (int i = 0; i < counts.length; i++) {
            report.addInstitutions(new InstitutionChange(actions[i], counts[i]));
        }
        return report.build();
    }

    @Test
    void passes_parts_that_add_up() {
        assertThat(RULE.judge(counting(13, 5, 8)).paths()).isEmpty();
        assertThat(RULE.judge(counting(15, 5, 8, 2)).paths()).isEmpty();
    }

    @Test
    void passes_abolished_rules_beside_the_total() {
        assertThat(RULE.judge(counting(13, 5, 8, 2)).paths()).isEmpty();
    }

    @Test
    void flags_a_sum_above_the_total() {
        assertThat(RULE.judge(counting(13, 5, 9)).paths()).containsExactly("institutions[0].count");
        assertThat(RULE.judge(counting(14, 5, 8, 2)).paths()).containsExactly("institutions[0].count");
    }

    @Test
    void flags_a_sum_below_the_total_where_all_are_given() {
        assertThat(RULE.judge(counting(16, 5, 8, 2)).paths()).containsExactly("institutions[0].count");
    }

    @Test
    void cannot_tell_a_sum_below_the_total_while_the_abolished_are_not_given() {
        var judgement = RULE.judge(counting(16, 5, 8));

        assertThat(judgement.paths()).isEmpty();
        assertThat(judgement.reasons()).containsExactly("cannot tell: reason.abolished-not-stated");
    }

    @Test
    void does_not_apply_without_the_parts() {
        assertThat(RULE.judge(counting(13)).reasons()).containsExactly("not applicable: reason.no-institution-parts");
        assertThat(RULE.judge(counting(13, 15)).reasons())
                .containsExactly("not applicable: reason.no-institution-parts");
    }

    @Test
    void judges_parts_that_add_up_without_the_abolished() {
        assertThat(RULE.judge(counting(13, 5, 8)).reasons()).isEmpty();
    }

    @Test
    void points_at_the_total_wherever_it_stands() {
        var report = RectificationReport.builder()
                .addInstitutions(new InstitutionChange(InstitutionAction.CREATED, 5))
                .addInstitutions(new InstitutionChange(InstitutionAction.REVISED, 9))
                .addInstitutions(new InstitutionChange(InstitutionAction.MIXED, 13))
                .build();

        assertThat(RULE.judge(report).paths()).containsExactly("institutions[2].count");
    }
}
