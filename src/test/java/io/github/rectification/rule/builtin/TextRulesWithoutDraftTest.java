package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.SIGN_OFF;
import static io.github.rectification.testkit.Reports.contacts;
import static io.github.rectification.testkit.Reports.item;
import static io.github.rectification.testkit.Reports.itemWithSteps;
import static io.github.rectification.testkit.Reports.reportOf;
import static io.github.rectification.testkit.Reports.section;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Measure;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SectionKind;
import io.github.rectification.model.SignOff;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report that was made in code or read from JSON: text rules judge its strings and name the string. */
class TextRulesWithoutDraftTest {

    private static final String MEASURE = "sections[0].items[0].measures[0].text";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TXT-001 | 已建立台帐。
                    TXT-002 | 落实“三会一课制度。
                    TXT-003 | 已补齐台账。。
                    TXT-004 | 健全制度，压实责任，加强监督,确保实效。
                    TXT-005 | XX村已完成。
                    TXT-006 | 开展“甲”、“乙”活动。
                    TXT-007 | 走访三个社区，检查3个社区。
                    TXT-008 | 2024年11月05日召开。
                    TXT-009 | 约2.4万余册。
                    TXT-011 | 制定⼯作方案。
                    DAT-003 | 2月30日召开。
                    DAT-004 | 8月5日召开。
                    DAT-007 | 2024年3月16-17日举办。
                    CNT-004 | 隐患20处，已整改18处，正在整改5处。
                    CNT-005 | 道路42条，其中已建成15条，正在实施25条。
                    CNT-006 | 受理200件，办结188件，办结率95%。
                    CNT-008 | 诉求60项，已解决40项，正在推进20件。
                    NUM-006 | 一是完善台账。三是定期检查。
                    PRV-001 | 证号990000190001010016。
                    PRV-002 | 可拨打19900000000。
                    PRV-003 | 账号1234567890。
                    PRV-004 | 给予李小芳党内警告处分。
                    PRV-005 | 案号(2023)浙9999民初1号。
                    PRV-006 | 对原局长采取留置措施。
                    PRV-007 | 秘密★1年
                    """)
    void finds_the_fault_in_a_measure(String id, String text) {
        var judgement = RuleCheck.of(id).judge(withMeasure(text));

        assertThat(judgement.paths()).containsExactly(MEASURE);
        assertThat(judgement.faults().get(0).span()).isEmpty();
    }

    @Test
    void finds_an_event_after_the_sign_off() {
        var report = withMeasure("已于2025年3月5日举办培训。")
                .withSignOff(SignOff.builder().date(SIGN_OFF).build());

        assertThat(RuleCheck.of("DAT-005").judge(report).paths()).containsExactly(MEASURE);
    }

    @Test
    void does_not_judge_events_without_a_sign_off_date() {
        assertThat(RuleCheck.of("DAT-005")
                        .judge(withMeasure("已于2025年3月5日举办培训。"))
                        .reasons())
                .containsExactly("not applicable: reason.no-sign-off-date");
    }

    @Test
    void finds_a_sentence_under_two_items() {
        var measure = Measure.builder().text("已组织各村集中学习财务管理制度,并逐户核对往来款项。").build();
        var report = reportOf(section(SectionKind.TASKS, 1, "任务落实情况")
                .withItems(item(1, "甲").withMeasures(measure), item(2, "乙").withMeasures(measure)));

        assertThat(RuleCheck.of("ITM-005").judge(report).paths())
                .containsExactly("sections[0].items[1].measures[0].text");
    }

    @Test
    void finds_a_space_in_a_heading_but_not_in_a_title() {
        var report = reportOf(section(SectionKind.TASKS, 1, "任务 落实情况")).withTitle("青禾镇 关于整改情况的通报");

        assertThat(RuleCheck.of("TXT-003").judge(report).paths()).containsExactly("sections[0].heading");
    }

    @Test
    void follows_the_labels_of_steps() {
        var rule = RuleCheck.of("NUM-006");

        assertThat(rule.judge(reportOf(section(1).withItems(itemWithSteps(1, 2, 3))))
                        .paths())
                .isEmpty();
        assertThat(rule.judge(reportOf(section(1).withItems(itemWithSteps(1, 3))))
                        .paths())
                .containsExactly("sections[0].items[0].measures[1].text");
    }

    @Test
    void leaves_published_mobile_numbers_alone() {
        var report = soundReport().withContacts(contacts().withPhones("19900000000"));

        assertThat(RuleCheck.of("PRV-002").judge(report).paths()).isEmpty();
    }

    private static RectificationReport withMeasure(String text) {
        return reportOf(section(SectionKind.TASKS, 1, "任务落实情况")
                .withItems(item(1, "台账不全")
                        .withMeasures(Measure.builder().text(text).build())));
    }
}
