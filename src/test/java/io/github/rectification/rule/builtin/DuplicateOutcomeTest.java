package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.sanctions;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.OutcomeBreakdown;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Fault;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;

class DuplicateOutcomeTest {

    private static final RuleCheck RULE = RuleCheck.of("DSC-005");

    private static OutcomeTally talks(OutcomeKind kind, int persons) {
        return OutcomeTally.builder()
                .category(kind.category())
                .kind(kind)
                .persons(persons)
                .build();
    }

    private static RectificationReport with(OutcomeTally... outcomes) {
        return RectificationReport.builder().addOutcomes(outcomes).build();
    }

    @Test
    void passes_different_kinds() {
        assertThat(RULE.judge(with(talks(OutcomeKind.REMINDER_TALK, 3), talks(OutcomeKind.ADMONITION, 1)))
                        .paths())
                .isEmpty();
    }

    @Test
    void passes_a_category_and_a_kind_of_it() {
        var category = OutcomeTally.builder()
                .category(OutcomeCategory.PARTY_DISCIPLINE)
                .persons(3)
                .build();

        assertThat(RULE.judge(with(category, talks(OutcomeKind.PARTY_WARNING, 2)))
                        .paths())
                .isEmpty();
    }

    @Test
    void flags_the_later_of_two_counts_and_points_at_the_first() {
        var judgement = RULE.judge(with(talks(OutcomeKind.REMINDER_TALK, 18), talks(OutcomeKind.REMINDER_TALK, 3)));

        assertThat(judgement.paths()).containsExactly("outcomes[1]");
        assertThat(judgement.faults().get(0).related())
                .containsExactly(new Fault.Related("related.first-count", PropertyPath.parse("outcomes[0]")));
        assertThat(judgement.chinese().get(0)).contains("“提醒谈话”");
    }

    @Test
    void flags_a_category_counted_twice() {
        assertThat(RULE.judge(with(sanctions(1), sanctions(2))).paths()).containsExactly("outcomes[1]");
    }

    @Test
    void flags_a_kind_twice_in_one_breakdown() {
        var demerit = new OutcomeBreakdown(OutcomeKind.DEMERIT, 1);

        assertThat(RULE.judge(with(sanctions(2).withBreakdown(demerit, demerit)))
                        .paths())
                .containsExactly("outcomes[0].breakdown[1]");
    }

    private static OutcomeTally notices(int bodies) {
        return OutcomeTally.builder()
                .category(OutcomeCategory.FIRST_FORM)
                .kind(OutcomeKind.NOTICE_OF_CRITICISM)
                .bodies(bodies)
                .build();
    }

    @Test
    void passes_persons_and_bodies_of_one_kind() {
        assertThat(RULE.judge(with(talks(OutcomeKind.NOTICE_OF_CRITICISM, 2), notices(2)))
                        .paths())
                .isEmpty();
    }

    @Test
    void flags_bodies_of_one_kind_counted_twice() {
        assertThat(RULE.judge(with(notices(2), notices(3))).paths()).containsExactly("outcomes[1]");
        assertThat(RULE.judge(with(notices(2), notices(3).withPersons(1))).paths())
                .containsExactly("outcomes[1]");
    }

    @Test
    void passes_persons_and_cases_of_one_kind() {
        var cases = OutcomeTally.builder()
                .category(OutcomeCategory.CASE)
                .kind(OutcomeKind.FILED)
                .cases(2)
                .build();

        assertThat(RULE.judge(with(cases, talks(OutcomeKind.FILED, 2))).paths()).isEmpty();
    }

    @Test
    void passes_what_may_have_several_counts() {
        assertThat(RULE.judge(with(talks(OutcomeKind.CLUE, 2), talks(OutcomeKind.CLUE, 3)))
                        .paths())
                .isEmpty();
        assertThat(RULE.judge(with(talks(OutcomeKind.OTHER, 2), talks(OutcomeKind.OTHER, 3)))
                        .paths())
                .isEmpty();
    }

    @Test
    void does_not_apply_without_outcomes() {
        assertThat(RULE.judge(with()).reasons()).containsExactly("not applicable: reason.no-outcomes");
    }

    @Test
    void flags_cases_of_one_kind_counted_twice() {
        assertThat(RULE.judge(with(talks(OutcomeKind.FILED, 2), talks(OutcomeKind.FILED, 3)))
                        .paths())
                .containsExactly("outcomes[1]");
    }

    @Test
    void passes_cases_of_no_kind() {
        var cases = OutcomeTally.builder()
                .category(OutcomeKind.FILED.category())
                .cases(2)
                .build();

        assertThat(RULE.judge(with(cases, cases.withCases(3))).paths()).isEmpty();
    }
}
