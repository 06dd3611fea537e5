package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.sanctions;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.testkit.RuleCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbsurdCountTest {

    private static final RuleCheck RULE = RuleCheck.of("DSC-006");

    private static RectificationReport with(OutcomeTally outcome) {
        return RectificationReport.builder().addOutcomes(outcome).build();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9_999})
    void passes_counts_within_reason(int persons) {
        assertThat(RULE.judge(with(sanctions(persons))).paths()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000})
    void flags_counts_beyond(int persons) {
        assertThat(RULE.judge(with(sanctions(persons))).paths())
                .containsExactly("outcomes[0].persons", "outcomes[0].breakdown[0].persons");
    }

    @Test
    void flags_a_count_of_cases() {
        var cases =
                OutcomeTally.builder().category(OutcomeCategory.CASE).cases(-2).build();

        assertThat(RULE.judge(with(cases)).paths()).containsExactly("outcomes[0].cases");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "9999, true", "10000, false"})
    void flags_a_count_of_bodies(int count, boolean isSound) {
        var bodies = OutcomeTally.builder()
                .category(OutcomeCategory.FIRST_FORM)
                .bodies(count)
                .build();

        assertThat(RULE.judge(with(bodies)).paths()).isEqualTo(isSound ? List.of() : List.of("outcomes[0].bodies"));
    }

    @Test
    void does_not_apply_without_outcomes() {
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-outcomes");
    }
}
