package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.item;
import static io.github.rectification.testkit.Reports.reportOf;
import static io.github.rectification.testkit.Reports.section;
import static io.github.rectification.testkit.Reports.soundReport;
import static io.github.rectification.testkit.Reports.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Measure;
import io.github.rectification.model.SectionKind;
import io.github.rectification.testkit.Drafts;
import io.github.rectification.testkit.RuleCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixedNumberingTest {

    private static final String RULE = "NUM-003";

    private static List<String> found(String... draft) {
        return DraftFindings.of(RULE, draft).stream()
                .map(finding -> finding.span().orElseThrow().line() + " "
                        + finding.path().orElseThrow())
                .toList();
    }

    @Test
    void passes_the_standard_order() {
        assertThat(found(
                        "一、整改任务落实情况",
                        "（一）思想建设方面",
                        "1.针对甲问题。",
                        "（1）已补齐台账，按月核对。",
                        "（2）已开展培训，全员参加。",
                        "2.针对乙问题。",
                        "已改好。",
                        "（二）作风建设方面",
                        "1.针对丙问题。",
                        "已改好。",
                        "2.针对丁问题。",
                        "已改好。"))
                .isEmpty();
    }

    @Test
    void passes_a_level_left_out() {
        assertThat(found("一、整改任务落实情况", "1.针对甲问题。", "已改好。", "2.针对乙问题。", "已改好。", "二、下一步工作打算", "1.持续巩固。", "2.持续深化。"))
                .isEmpty();
    }

    @Test
    void passes_ordinals_anywhere() {
        assertThat(found(
                        "（一）推进中心工作",
                        "第一，优化服务",
                        "1.针对甲问题。",
                        "已改好。",
                        "2.针对乙问题。",
                        "已改好。",
                        "第二，保障民生",
                        "1.针对丙问题。",
                        "已改好。",
                        "2.针对丁问题。",
                        "已改好。"))
                .isEmpty();
    }

    @Test
    void flags_a_label_below_one_of_lower_rank_once_a_run() {
        assertThat(found(
                        DraftFindings.OPENING,
                        "一、履行巡察整改主体责任情况",
                        "镇党委书记任组长。",
                        "二、巡察整改任务落实情况",
                        "第一部分 思想建设方面",
                        "1.针对甲问题。",
                        "已改好。",
                        "第二部分 作风建设方面",
                        "1.针对乙问题。",
                        "已改好。"))
                .containsExactly("5 sections[1].sections[0].label");
    }

    @Test
    void flags_siblings_of_another_form() {
        var report = reportOf(
                section(SectionKind.OTHER, 1, "甲"),
                section(SectionKind.OTHER, 2, "乙"),
                section(SectionKind.OTHER, 1, "丙").withLabel("（一）"),
                section(SectionKind.OTHER, 2, "丁").withLabel("（二）"),
                section(SectionKind.OTHER, 3, "戊"));
        var draft = Drafts.of("一、甲");

        assertThat(RuleCheck.of(RULE).on(draft).judge(report).paths()).containsExactly("sections[2].label siblings");
    }

    @Test
    void leaves_a_break_in_the_numbers_to_the_other_rule() {
        var report = reportOf(
                section(SectionKind.OTHER, 1, "甲"),
                section(SectionKind.OTHER, 2, "乙"),
                section(SectionKind.OTHER, 3, "丙").withLabel("（三）"));

        assertThat(RuleCheck.of(RULE).on(Drafts.of("一、甲")).judge(report).paths())
                .isEmpty();
    }

    @Test
    void passes_labels_of_both_widths_and_marks() {
        var report = reportOf(
                section().withItems(item(1, "甲").withLabel("1."), item(2, "乙").withLabel("2、")));

        assertThat(RuleCheck.of(RULE).on(Drafts.of("1.甲")).judge(report).paths())
                .isEmpty();
    }

    @Test
    void asks_no_number_of_one_item_alone() {
        var report = reportOf(section(1, 2), section().withItems(titled("甲")));

        assertThat(RuleCheck.of(RULE).on(Drafts.of("1.甲")).judge(report).paths())
                .isEmpty();
    }

    @Test
    void does_not_apply_without_a_draft() {
        assertThat(RuleCheck.of(RULE).judge(soundReport()).reasons())
                .containsExactly("not applicable: reason.no-draft");
    }

    @Test
    void flags_a_measure_below_an_item_of_lower_rank() {
        var measure = Measure.builder().label("1.").number(1).text("已补齐台账。").build();
        var report = reportOf(section().withItems(item(1, "甲").withLabel("（1）").withMeasures(measure)));

        assertThat(RuleCheck.of(RULE).on(Drafts.of("（1）甲")).judge(report).paths())
                .containsExactly("sections[0].items[0].measures[0].label rank");
    }

    @Test
    void passes_a_measure_below_an_item_of_equal_rank() {
        var measure = Measure.builder().label("1.").number(1).text("已补齐台账。").build();
        var report = reportOf(section().withItems(item(1, "甲").withLabel("1.").withMeasures(measure)));

        assertThat(RuleCheck.of(RULE).on(Drafts.of("1.甲")).judge(report).paths())
                .isEmpty();
    }

    @Test
    void flags_the_first_siblings_where_most_have_another_form() {
        var report = reportOf(
                section(SectionKind.OTHER, 1, "甲").withLabel("（一）"),
                section(SectionKind.OTHER, 2, "乙").withLabel("（二）"),
                section(SectionKind.OTHER, 1, "丙"),
                section(SectionKind.OTHER, 2, "丁"),
                section(SectionKind.OTHER, 3, "戊"));

        assertThat(RuleCheck.of(RULE).on(Drafts.of("一、甲")).judge(report).paths())
                .containsExactly("sections[0].label siblings");
    }
}
