package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.chapterItem;
import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.item;
import static io.github.rectification.testkit.Reports.reportOf;
import static io.github.rectification.testkit.Reports.section;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Measure;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SectionKind;
import io.github.rectification.rule.Fault;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;

class DuplicateItemNumberTest {

    private static final RuleCheck RULE = RuleCheck.of("NUM-001");

    @Test
    void passes_consecutive_numbers() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
    }

    @Test
    void passes_numbers_that_start_again_in_the_next_section() {
        assertThat(RULE.judge(reportOf(section(1, 2), section(1, 2))).paths()).isEmpty();
    }

    @Test
    void passes_a_new_run_among_siblings() {
        assertThat(RULE.judge(flatReport(1, 2, 1, 2)).paths()).isEmpty();
    }

    @Test
    void flags_the_later_of_two_equal_numbers_and_points_at_the_first() {
        var judgement = RULE.judge(flatReport(1, 2, 3, 3));

        assertThat(judgement.paths()).containsExactly("items[3].number");
        assertThat(judgement.faults().get(0).related())
                .containsExactly(new Fault.Related("related.first", PropertyPath.parse("items[2].number")));
        assertThat(judgement.english()).singleElement().asString().startsWith("the number “3.” is used before");
    }

    @Test
    void flags_a_one_straight_after_a_one() {
        assertThat(RULE.judge(flatReport(1, 1, 2)).paths()).containsExactly("items[1].number");
    }

    @Test
    void flags_each_number_that_comes_back_in_a_run() {
        assertThat(RULE.judge(flatReport(1, 2, 3, 2, 3, 4)).paths())
                .containsExactly("items[3].number", "items[4].number");
    }

    @Test
    void passes_equal_numbers_in_labels_of_different_forms() {
        var report = reportOf(section(1).withItems(item(1, "甲"), item(2, "乙").withLabel("（二）"), item(2, "丙")));

        assertThat(RULE.judge(report).paths()).isEmpty();
    }

    @Test
    void compares_labels_of_both_widths() {
        var report = reportOf(
                section(1).withItems(item(1, "甲").withLabel("(1)"), item(1, "乙").withLabel("（1）")));

        assertThat(RULE.judge(report).paths()).containsExactly("sections[0].items[1].number");
    }

    @Test
    void flags_equal_numbers_of_sections_and_measures() {
        var measure = Measure.builder().label("（一）").number(1).text("补齐台账。").build();
        var report = reportOf(
                section(SectionKind.TASKS, 1, "任务落实情况").withItems(item(1, "甲").withMeasures(measure, measure)),
                section(SectionKind.NEXT_STEPS, 1, "下一步打算"));

        assertThat(RULE.judge(report).paths())
                .containsExactly("sections[1].number", "sections[0].items[0].measures[1].number");
    }

    @Test
    void reads_the_sections_and_items_of_a_flat_report_as_one_run() {
        var report = RectificationReport.builder()
                .addSections(
                        section(SectionKind.RESPONSIBILITY, 1, "主体责任"), section(SectionKind.NEXT_STEPS, 3, "下一步打算"))
                .addItems(chapterItem(2, "甲"), chapterItem(3, "乙"))
                .build();

        assertThat(RULE.judge(report).paths()).containsExactly("sections[1].number");
    }

    @Test
    void numbers_with_another_beginning_repeat_none() {
        var rule = RuleCheck.of("NUM-001");
        assertThat(rule.judge("整改情况\n1.1 针对甲问题。\n已改。\n1.2 针对乙问题。\n已改。\n2.2 针对丙问题。\n已改。")
                        .paths())
                .isEmpty();
        assertThat(rule.judge("整改情况\n1.1 针对甲问题。\n已改。\n1.2 针对乙问题。\n已改。\n1.2 针对丙问题。\n已改。")
                        .paths())
                .hasSize(1);
    }
}
