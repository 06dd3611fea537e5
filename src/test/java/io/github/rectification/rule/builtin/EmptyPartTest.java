package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.reportOf;
import static io.github.rectification.testkit.Reports.section;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Section;
import io.github.rectification.model.SectionKind;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyPartTest {

    private static final RuleCheck RULE = RuleCheck.of("STR-007");

    private static Section child(int number, String heading) {
        return section(SectionKind.OTHER, number, heading).withLabel("（" + number + "）");
    }

    @Test
    void passes_parts_with_text_items_or_parts() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
        assertThat(RULE.judge(reportOf(section(SectionKind.TASKS, 1, "任务落实情况")
                                .withSections(child(1, "思想建设方面").withText("已制定学习计划。"))))
                        .paths())
                .isEmpty();
    }

    @Test
    void flags_a_part_with_nothing_under_it() {
        assertThat(RULE.judge(reportOf(
                                section(SectionKind.RESPONSIBILITY, 1, "主体责任"),
                                section(SectionKind.NEXT_STEPS, 2, "下一步打算").withText("将持续巩固。")))
                        .paths())
                .containsExactly("sections[0].heading");
    }

    @Test
    void flags_a_short_heading_among_siblings_with_text() {
        var part = section(SectionKind.TASKS, 1, "任务落实情况")
                .withSections(child(1, "思想建设方面"), child(2, "作风建设方面").withText("已合并例会。"));

        assertThat(RULE.judge(reportOf(part)).paths()).containsExactly("sections[0].sections[0].heading");
    }

    @Test
    void passes_a_list_of_points_of_one_sentence_each() {
        var part = section(SectionKind.NEXT_STEPS, 1, "下一步打算").withSections(child(1, "提高政治站位"), child(2, "持续整改"));

        assertThat(RULE.judge(reportOf(part)).paths()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"已成立整改工作领导小组", "召开专题会议3次", "统一思想，提高认识，成立领导小组，逐项抓好落实", "把巡察整改作为重要政治任务来抓，书记任组长，班子成员分头负责各自领域的整改工作"})
    void passes_what_reads_as_a_sentence_among_siblings_with_text(String words) {
        var part = section(SectionKind.RESPONSIBILITY, 1, "主体责任")
                .withSections(child(1, words), child(2, "压实责任").withText("书记任组长。"));

        assertThat(RULE.judge(reportOf(part)).paths()).isEmpty();
    }

    @Test
    void passes_a_heading_before_labels_of_another_form_on_its_level() {
        assertThat(RULE.judge(reportOf(
                                section(SectionKind.TASKS, 1, "任务落实情况"),
                                child(1, "思想建设方面").withText("已制定学习计划。")))
                        .paths())
                .isEmpty();
    }

    @Test
    void passes_a_part_without_a_heading() {
        assertThat(RULE.judge(reportOf(
                                Section.builder().kind(SectionKind.NEXT_STEPS).build()))
                        .paths())
                .isEmpty();
    }

    @Test
    void flags_a_part_with_blank_text() {
        assertThat(RULE.judge(reportOf(
                                section(SectionKind.TASKS, 1, "任务落实情况").withText(" "),
                                section(SectionKind.NEXT_STEPS, 2, "下一步打算").withText("将持续巩固。")))
                        .paths())
                .containsExactly("sections[0].heading");
    }
}
