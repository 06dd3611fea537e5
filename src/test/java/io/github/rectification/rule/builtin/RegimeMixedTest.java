package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.item;
import static io.github.rectification.testkit.Reports.reportOf;
import static io.github.rectification.testkit.Reports.round;
import static io.github.rectification.testkit.Reports.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.InspectionRegime;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SectionKind;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegimeMixedTest {

    private static final RuleCheck RULE = RuleCheck.of("RND-003");

    private static RectificationReport saying(String text, InspectionRegime regime) {
        return reportOf(section(SectionKind.RESPONSIBILITY, 1, "主体责任").withText(text))
                .withRound(round().withRegime(regime));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "对巡视组反馈的问题照单全收。",
                "把巡视整改作为政治任务。",
                "认真落实巡视反馈意见。",
                "作为被巡视党组织，深刻反思。",
                "县委第三巡视组反馈后，立即部署。",
                "镇党委高度重视巡视整改工作。",
                "2024年6月20日，巡视组反馈了意见。",
                "学习《条例》，抓好巡视整改。"
            })
    void flags_words_of_the_other_regime_in_a_report_on_an_inspection_of_a_county(String text) {
        assertThat(RULE.judge(saying(text, InspectionRegime.XUNCHA)).paths()).containsExactly("sections[0].text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学习《中国共产党巡视工作条例》。",
                "学习《关于加强巡视整改和成果运用的意见》。",
                "学习关于巡视工作的重要论述。",
                "统筹巡视巡察整改。",
                "落实以往巡视整改要求。",
                "落实中央巡视反馈问题整改。",
                "省委第三巡视组反馈的问题已销号。",
                "上一轮巡视反馈问题已销号。",
                "做好巡察、巡视整改衔接。",
                "2019年省委巡视整改任务已完成。"
            })
    void passes_other_inspections_and_set_phrases(String text) {
        assertThat(RULE.judge(saying(text, InspectionRegime.XUNCHA)).paths()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"把巡察整改作为政治任务。", "对巡察组反馈的问题照单全收。", "认真落实巡察反馈意见。"})
    void flags_the_other_way_round(String text) {
        assertThat(RULE.judge(saying(text, InspectionRegime.XUNSHI)).paths()).containsExactly("sections[0].text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"推动县委巡察整改提质。", "开展巡察整改监督检查。", "巡察机构跟踪督办巡察整改。", "抓好市县巡察整改。", "推进巡视巡察整改。", "加强校内巡察，校党委巡察组进驻。"})
    void passes_the_inspections_that_the_body_runs_itself(String text) {
        assertThat(RULE.judge(saying(text, InspectionRegime.XUNSHI)).paths()).isEmpty();
    }

    @Test
    void tells_the_place_in_a_draft_once_a_paragraph() {
        assertThat(DraftFindings.of("RND-003", DraftFindings.OPENING, "一、主体责任", "把巡视整改抓好，巡视整改不松劲。"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.span().orElseThrow().line()).isEqualTo(3);
                    assertThat(finding.span().orElseThrow().column()).isEqualTo(2);
                    assertThat(finding.message()).contains("“巡视整改”");
                });
    }

    @Test
    void does_not_apply_where_the_regime_is_unknown() {
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-regime");
    }

    @Test
    void reads_titles_headings_and_the_words_of_items() {
        String words = "抓好巡视整改";
        var item = item(1, "甲").withTitle(words).withLead(words);
        var report = reportOf(section(SectionKind.TASKS, 1, words).withItems(item))
                .withTitle(words)
                .withRound(round().withRegime(InspectionRegime.XUNCHA));

        assertThat(RULE.judge(report).paths())
                .containsExactly(
                        "title", "sections[0].heading", "sections[0].items[0].title", "sections[0].items[0].lead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"抓好巡视整改》。", "学习《条例，抓好巡视整改《意见》。", "抓好《条例》学习，抓好巡视整改，落实《意见》。", "学习《条例抓好巡视整改。"})
    void flags_words_outside_titles_and_between_halves_of_them(String text) {
        assertThat(RULE.judge(saying(text, InspectionRegime.XUNCHA)).paths()).containsExactly("sections[0].text");
    }

    @Test
    void passes_a_title_before_another_title() {
        assertThat(RULE.judge(saying("学习《关于巡视整改的意见》和《条例》。", InspectionRegime.XUNCHA))
                        .paths())
                .isEmpty();
    }
}
