package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Measure;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeNotInSummaryTest {

    private static final RuleCheck RULE = RuleCheck.of("DSC-004");
    private static final OutcomeTally PARTY = OutcomeTally.builder()
            .category(OutcomeCategory.PARTY_DISCIPLINE)
            .persons(2)
            .build();

    private static RectificationReport saying(String text, OutcomeTally... summary) {
        return RectificationReport.builder()
                .addOutcomes(summary)
                .addItems(item(1, "甲").withMeasures(Measure.builder().text(text).build()))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "给予相关责任人政务处分。",
                "已给予1人政务处分。",
                "2名干部受到政务记过处分。",
                "对有关人员进行了组织处理。",
                "已追回资金；给予3人记大过处分。",
                "给予责任人员组织处理，追回资金。"
            })
    void flags_a_deed_of_a_category_that_the_summary_lacks(String text) {
        assertThat(RULE.judge(saying(text, PARTY)).paths()).containsExactly("items[0].measures[0].text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "给予相关责任人党内警告处分。",
                "已给予1人党纪处分。",
                "将对相关责任人给予政务处分。",
                "对屡教不改的，给予相关人员政务处分。",
                "修订办法，明确给予责任人政务处分的情形。",
                "视情节给予相关人员组织处理。",
                "未给予相关人员政务处分。",
                "学习《政务处分法》，有关人员写出心得。"
            })
    void passes_what_is_in_the_summary_or_no_deed(String text) {
        assertThat(RULE.judge(saying(text, PARTY)).paths()).isEmpty();
    }

    @Test
    void takes_talks_for_organisational_handling() {
        var talks = OutcomeTally.builder()
                .category(OutcomeCategory.FIRST_FORM)
                .persons(3)
                .build();

        assertThat(RULE.judge(saying("对有关人员进行了组织处理。", talks)).paths()).isEmpty();
        assertThat(RULE.judge(saying("给予相关责任人政务处分。", talks)).paths()).hasSize(1);
    }

    @Test
    void does_not_apply_without_a_summary() {
        var clues =
                OutcomeTally.builder().category(OutcomeCategory.CASE).cases(2).build();

        assertThat(RULE.judge(saying("给予相关责任人政务处分。")).reasons()).containsExactly("not applicable: reason.no-outcomes");
        assertThat(RULE.judge(saying("给予相关责任人政务处分。", clues)).reasons())
                .containsExactly("not applicable: reason.no-outcomes");
    }
}
