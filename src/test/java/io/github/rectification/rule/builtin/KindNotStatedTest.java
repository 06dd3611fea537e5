package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.sanctions;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.testkit.RuleCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindNotStatedTest {

    private static final RuleCheck RULE = RuleCheck.of("DSC-003");

    @Test
    void passes_sanctions_with_their_kinds() {
        assertThat(judge(sanctions(1))).isEmpty();
        assertThat(judge(bare(OutcomeCategory.PARTY_DISCIPLINE, 1).withKind(OutcomeKind.PARTY_WARNING)))
                .isEmpty();
    }

    @Test
    void flags_sanctions_without_them() {
        assertThat(judge(bare(OutcomeCategory.PARTY_DISCIPLINE, 1))).containsExactly("outcomes[0].kind");
        assertThat(judge(bare(OutcomeCategory.ADMINISTRATIVE, 2))).containsExactly("outcomes[0].kind");
    }

    @Test
    void passes_a_stated_zero() {
        assertThat(judge(bare(OutcomeCategory.PARTY_DISCIPLINE, 0))).isEmpty();
    }

    @Test
    void passes_what_is_no_sanction() {
        assertThat(judge(bare(OutcomeCategory.ORGANISATIONAL, 1))).isEmpty();
    }

    @Test
    void does_not_apply_without_outcomes() {
        assertThat(RULE.judge(soundReport().withOutcomes()).reasons())
                .containsExactly("not applicable: reason.no-outcomes");
        assertThat(RULE.judge(soundReport()).reasons()).isEmpty();
    }

    private static OutcomeTally bare(OutcomeCategory category, int persons) {
        return OutcomeTally.builder().category(category).persons(persons).build();
    }

    private static List<String> judge(OutcomeTally outcome) {
        return RULE.judge(soundReport().withOutcomes(outcome)).paths();
    }
}
