package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.item;
import static io.github.rectification.testkit.Reports.reportOf;
import static io.github.rectification.testkit.Reports.section;
import static io.github.rectification.testkit.Reports.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.SectionKind;
import io.github.rectification.testkit.RuleCheck;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SingleChildTest {

    private static final RuleCheck RULE = RuleCheck.of("NUM-005");

    @Test
    void flags_the_only_item_of_a_section() {
        var judgement = RULE.judge(reportOf(section(1), section(1, 2)));

        assertThat(judgement.paths()).containsExactly("sections[0].items[0].number");
        assertThat(judgement.chinese().get(0)).contains("“1.”");
    }

    @Test
    void flags_the_only_section_of_a_section() {
        var only = section(SectionKind.OTHER, 1, "思想建设方面").withText("已制定学习计划。");

        assertThat(RULE.judge(reportOf(
                                section(SectionKind.TASKS, 1, "任务").withSections(only),
                                section(SectionKind.NEXT_STEPS, 2, "下一步")))
                        .paths())
                .containsExactly("sections[0].sections[0].number");
    }

    @Test
    void passes_two_siblings() {
        assertThat(RULE.judge(reportOf(section(1, 2), section(1, 2))).paths()).isEmpty();
    }

    @Test
    void passes_an_only_child_without_a_number() {
        assertThat(RULE.judge(reportOf(section().withItems(titled("甲")), section(1, 2)))
                        .paths())
                .isEmpty();
    }

    @Test
    void passes_a_number_beside_a_sibling_that_lost_its_own() {
        assertThat(RULE.judge(reportOf(section().withItems(titled("甲"), item(1, "乙")), section(1, 2)))
                        .paths())
                .isEmpty();
    }

    @Test
    void leaves_a_number_above_one_to_the_other_rule() {
        assertThat(RULE.judge(reportOf(section(2), section(1, 2))).paths()).isEmpty();
    }

    @Test
    void passes_a_number_without_a_heading() {
        var only = section(SectionKind.OTHER, 1, "思想建设方面")
                .withHeading(Optional.empty())
                .withText("已制定学习计划。");

        assertThat(RULE.judge(reportOf(
                                section(SectionKind.TASKS, 1, "任务").withSections(only),
                                section(SectionKind.OTHER, 2, "结语").withText("将持续巩固。")))
                        .paths())
                .isEmpty();
    }
}
