package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.chapterItem;
import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.item;
import static io.github.rectification.testkit.Reports.itemWithSteps;
import static io.github.rectification.testkit.Reports.reportOf;
import static io.github.rectification.testkit.Reports.section;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SectionKind;
import io.github.rectification.testkit.Drafts;
import io.github.rectification.testkit.RuleCheck;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GapInNumbersTest {

    private static final RuleCheck RULE = RuleCheck.of("NUM-002");

    @Test
    void passes_consecutive_numbers() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
        assertThat(RULE.judge(flatReport(1, 2, 3, 1, 2)).paths()).isEmpty();
    }

    @Test
    void flags_a_run_that_starts_above_one() {
        var judgement = RULE.judge(flatReport(3, 4));

        assertThat(judgement.paths()).containsExactly("items[0].number");
        assertThat(judgement.chinese()).containsExactly("序号“3.”不连续，按顺序这里应是第1个，请检查是否漏了标题或写错序号。");
    }

    @Test
    void flags_a_skip_once() {
        assertThat(RULE.judge(flatReport(1, 3, 4)).paths()).containsExactly("items[1].number");
    }

    @Test
    void flags_going_back_to_a_number_not_carried_before() {
        assertThat(RULE.judge(flatReport(1, 3, 2, 4)).paths()).containsExactly("items[1].number", "items[2].number");
    }

    @Test
    void leaves_repeats_to_the_other_rule_and_goes_on_from_them() {
        assertThat(RULE.judge(flatReport(1, 2, 2, 3)).paths()).isEmpty();
        assertThat(RULE.judge(flatReport(1, 2, 3, 2, 3, 4)).paths()).isEmpty();
        assertThat(RULE.judge(flatReport(1, 2, 2, 4)).paths()).containsExactly("items[3].number");
    }

    @Test
    void passes_numbers_that_go_on_from_group_to_group_throughout() {
        assertThat(RULE.judge(reportOf(section(1, 2), section(3, 4), section(5)))
                        .paths())
                .isEmpty();
    }

    @Test
    void flags_a_group_that_goes_on_where_another_begins_anew() {
        assertThat(RULE.judge(reportOf(section(1, 2), section(3, 4), section(1, 2)))
                        .paths())
                .containsExactly("sections[1].items[0].number");
    }

    @Test
    void passes_a_run_from_zero() {
        assertThat(RULE.judge(flatReport(0, 1, 2)).paths()).isEmpty();
    }

    @Test
    void does_not_count_unlabelled_siblings_in() {
        var report = reportOf(
                section(SectionKind.OTHER, 1, "").withLabel(Optional.empty()).withNumber(OptionalInt.empty()),
                section(SectionKind.OTHER, 3, "保障民生"),
                section(SectionKind.OTHER, 4, "健全机制"));

        assertThat(RULE.judge(report).paths()).containsExactly("sections[1].number");
    }

    @Test
    void reads_numbers_without_labels() {
        var report = reportOf(section(1)
                .withItems(
                        item(1, "甲").withLabel(Optional.empty()), item(3, "乙").withLabel(Optional.empty())));

        assertThat(RULE.judge(report).paths()).containsExactly("sections[0].items[1].number");
    }

    @Test
    void orders_sections_and_items_of_one_owner_by_place() {
        var report = RectificationReport.builder()
                .addSections(section(SectionKind.OTHER, 1, "总体情况"), section(SectionKind.OTHER, 4, "结语"))
                .addItems(chapterItem(2, "甲"), chapterItem(3, "乙"))
                .build();
        var draft = Drafts.of("一、总体情况\n二、甲\n三、乙\n四、结语")
                .place("sections[0].label", "一、")
                .place("items[0].label", "二、")
                .place("items[1].label", "三、")
                .place("sections[1].label", "四、");

        assertThat(RULE.judge(report).paths()).isNotEmpty();
        assertThat(RULE.on(draft).judge(report).paths()).isEmpty();
    }

    @Test
    void takes_no_order_from_the_places_of_a_json_text() {
        var report = RectificationReport.builder()
                .addSections(section(SectionKind.RESPONSIBILITY, 1, "主体责任"), section(SectionKind.NEXT_STEPS, 3, "下一步"))
                .addItems(chapterItem(2, "甲"))
                .build();
        var json = Drafts.of("一、 三、 二、")
                .place("sections[0].label", "一、")
                .place("sections[1].label", "三、")
                .place("items[0].label", "二、");

        assertThat(RULE.at(json.places()).judge(report).paths()).isEmpty();
    }

    @Test
    void leaves_steps_in_running_text_alone() {
        var report = RectificationReport.builder().addItems(itemWithSteps(1, 3)).build();
        var draft = Drafts.of("一是补齐台账。三是补齐台账。")
                .place("items[0].measures[0].label", "一是")
                .place("items[0].measures[1].label", "三是");

        assertThat(RULE.judge(report).paths()).isEmpty();
        assertThat(RULE.on(draft).judge(report).paths()).isEmpty();
    }

    @Test
    void flags_steps_in_paragraphs_of_their_own() {
        var report = RectificationReport.builder().addItems(itemWithSteps(1, 3)).build();
        var draft = Drafts.of("一是补齐台账。\n  三是补齐台账。")
                .place("items[0].measures[0].label", "一是")
                .place("items[0].measures[1].label", "三是");

        assertThat(RULE.on(draft).judge(report).paths()).containsExactly("items[0].measures[1].number");
    }

    @Test
    void goes_on_from_a_number_that_goes_back() {
        assertThat(RULE.judge(flatReport(1, 5, 2, 3)).paths()).containsExactly("items[1].number", "items[2].number");
    }

    @Test
    void numbers_with_another_beginning_are_another_run() {
        assertThat(RULE.judge("整改情况\n1-1 针对甲问题。\n已改。\n1-2 针对乙问题。\n已改。\n2-1 针对丙问题。\n已改。\n2-2 针对丁问题。\n已改。")
                        .paths())
                .isEmpty();
        assertThat(RULE.judge("整改情况\n1-1 针对甲问题。\n已改。\n1-3 针对乙问题。\n已改。\n2-1 针对丙问题。\n已改。")
                        .paths())
                .hasSize(1);
    }
}
