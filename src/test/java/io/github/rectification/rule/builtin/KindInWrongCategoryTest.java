package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.sanctions;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;

class KindInWrongCategoryTest {

    private static final RuleCheck RULE = RuleCheck.of("DSC-002");

    @Test
    void passes_kinds_of_their_category() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
    }

    @Test
    void flags_a_kind_of_another_category() {
        var talk = OutcomeTally.builder()
                .category(OutcomeCategory.ADMINISTRATIVE)
                .kind(OutcomeKind.REMINDER_TALK)
                .persons(1)
                .build();

        assertThat(RULE.judge(soundReport().withOutcomes(talk)).chinese())
                .containsExactly("“提醒谈话”不属于政务处分，应归入第一种形态，请改正类别或种类名称。");
    }

    @Test
    void flags_a_part_of_another_category() {
        var report =
                soundReport().withOutcomes(sanctions(1), sanctions(2).withCategory(OutcomeCategory.PARTY_DISCIPLINE));

        assertThat(RULE.judge(report).paths()).containsExactly("outcomes[1].breakdown[0].kind");
    }

    @Test
    void does_not_apply_without_outcomes() {
        assertThat(RULE.judge(soundReport().withOutcomes()).reasons())
                .containsExactly("not applicable: reason.no-outcomes");
        assertThat(RULE.judge(soundReport()).reasons()).isEmpty();
    }
}
