package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.completion;
import static io.github.rectification.testkit.Reports.reportOf;
import static io.github.rectification.testkit.Reports.sanctions;
import static io.github.rectification.testkit.Reports.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SectionKind;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsExceedWholeTest {

    private static final RuleCheck RULE = RuleCheck.of("CNT-004");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "排查隐患⟦20处，已整改18处，正在整改5处⟧。",
                "培训⟦30人，其中党员35人⟧。",
                "共有项目⟦314个，目前已完成167个，正在推进150个⟧。",
                "涉及道路⟦42条，其中已建成30条，正在实施15条⟧。",
                "退款⟦100万元，其中退给甲村200万元⟧。",
                "培训⟦30人其中党员35人⟧。",
                "培训⟦30人，其中党员20人，女性40人⟧。",
                "召开会议5次。排查隐患⟦20处，已整改18处，正在整改5处⟧。",
                "排查隐患⟦20处，已整改18处，正在整改5处⟧",
                "排查隐患⟦20处，已整改18处，正在整改5处⟧\n镇党委开展工作。",
                "排查隐患⟦20处，已整改18处，正在整改2处，尚未整改1处⟧。",
                "涉及道路⟦42条，其中水泥路20条、已建成30条，正在实施15条⟧。",
                "涉及道路⟦42条，其中已建成30条；正在实施15条⟧。",
                "修路⟦1.5公里，其中水泥路2公里⟧。",
                "投入⟦123456789亿元，其中押金200000000亿元⟧。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "排查隐患20处，已整改15处，正在整改5处。",
                "培训30人，其中党员20人、女性15人。",
                "召开会议3次，其中研究议题12个。",
                "涉及道路42条，其中已建成15条，正在实施25条。",
                "检查企业50家，其中发现隐患80处。",
                "约20处隐患，已整改18处，正在整改5处。",
                "收集诉求60项，已解决50项，已上报40项。",
                "引进博士9名，比2024年多2名，其中有海外经历的4名。",
                "培训30人，其中党员20人，累计培训300人。",
                "发放传单30份、手册20份，其中村级40份。",
                "退款100万元，其中2000元为押金。",
                "学习13次，其中学习会9次、研讨会4次。",
                "培训30人其中党员30人。",
                "培训30人，其中党员20人，一是女性40人。",
                "受理诉求20件，已受理15件，已办结12件，正在办理3件。",
                "培训30人，其中党员20人；外出学习40人。",
                "涉及道路42条，其中已建成30条，正在实施150米。",
                "培训30人，其中党员30人。",
                "修路2.5公里，其中水泥路2公里。",
                "经过3个月集中整改，其中22个问题已完成。",
                "历时3个多月整改，其中22个问题已完成。",
                "用时3个工作日，其中研究议题12个。",
                "提高3个百分点，其中培训12个。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }

    @Test
    void leaves_the_total_of_issues_in_a_report_made_in_code_to_the_rule_on_it() {
        var report = saying("反馈问题20个，已整改18个，正在整改5个。");

        assertThat(RULE.judge(report.withCompletion(completion(20, 18, 5))).paths())
                .isEmpty();
        assertThat(RULE.judge(report.withCompletion(completion(21, 18, 5))).paths())
                .containsExactly("sections[0].text");
        assertThat(RULE.judge(report).paths()).containsExactly("sections[0].text");
    }

    @Test
    void leaves_the_persons_of_an_outcome_in_a_report_made_in_code_to_the_rule_on_it() {
        var report = saying("处理20人，其中党员25人。");

        assertThat(RULE.judge(report.withOutcomes(sanctions(20))).paths()).isEmpty();
        assertThat(RULE.judge(report.withOutcomes(sanctions(21))).paths()).containsExactly("sections[0].text");
        assertThat(RULE.judge(saying("走访20户，其中低保户25户。").withOutcomes(sanctions(20)))
                        .paths())
                .containsExactly("sections[0].text");
    }

    @Test
    void leaves_counts_that_are_read_as_values_of_the_report_to_the_rules_on_them() {
        assertThat(DraftFindings.of("CNT-004", DraftFindings.OPENING, "巡察反馈问题30个，已完成整改25个，正在推进10个。"))
                .isEmpty();
        assertThat(DraftFindings.of("CNT-001", DraftFindings.OPENING, "巡察反馈问题30个，已完成整改25个，正在推进10个。"))
                .hasSize(1);
    }

    @Test
    void reads_a_sentence_far_into_a_paragraph() {
        RULE.finds("镇党委召开会议研究部署。".repeat(60) + "排查隐患⟦20处，已整改18处，正在整改5处⟧。");
    }

    private static RectificationReport saying(String text) {
        return reportOf(section(SectionKind.OTHER, 1, "整改情况").withText(text));
    }
}
