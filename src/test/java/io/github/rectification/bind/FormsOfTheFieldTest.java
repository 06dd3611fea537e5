package io.github.rectification.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.GrainTally;
import io.github.rectification.model.InspectionKind;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.Item;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Section;
import io.github.rectification.model.SectionKind;
import io.github.rectification.source.SourceText;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each form that is known of the field, by the place where it was seen, in invented words. */
class FormsOfTheFieldTest {

    private static final String OPENING =
            "根据县委统一部署，2023年3月1日至4月28日，县委第二巡察组对云溪县水务局党组开展了巡察。2023年6月5日，县委第二巡察组反馈了巡察意见。现将整改情况予以公布。\n";

    @Test
    void wucheng_states_a_closed_account_with_its_rate_and_zeros() {
        RectificationReport report = read(
                "一、履行主体责任情况\n局党组切实履行主体责任。反馈25个问题，已完成整改19个、正在整改6个，整改完成率76%。给予政务处分0人，责令检查2人；追缴资金3.5万元；制定及修改完善制度12项。\n");

        CompletionSummary completion = report.completion().orElseThrow();
        assertThat(completion.issues()).hasValue(25);
        assertThat(completion.completed()).hasValue(19);
        assertThat(completion.statuses().inProgress()).hasValue(6);
        assertThat(completion.rate()).contains(new BigDecimal("76"));
        assertThat(report.outcomes()).extracting(OutcomeTally::persons).contains(OptionalInt.of(0), OptionalInt.of(2));
        assertThat(report.recoveries()).hasSize(1);
        assertThat(report.institutions()).hasSize(1);
    }

    @Test
    void wucheng_puts_issues_below_quoted_areas_and_measures_in_brackets() {
        RectificationReport report =
                read("一、整改落实情况\n（一）在“落实上级决策部署”方面\n1.关于“学习不够深入”问题的整改\n（1）关于学习计划。已制定计划。\n（2）关于学习研讨。已开展3次。\n"
                        + "（二）在“作风建设”方面\n1.关于“调研走形式”问题的整改\n（1）关于调研安排。已改进。\n");

        List<Item> items = items(report);
        assertThat(items).extracting(Item::title).containsExactly("关于“学习不够深入”问题的整改", "关于“调研走形式”问题的整改");
        assertThat(items.get(0).measures()).hasSize(2);
    }

    @Test
    void maozu_reports_on_its_secretary_in_a_part_of_its_own() {
        RectificationReport report = read(
                "一、镇党委履行主体责任情况\n镇党委高度重视。\n二、党委书记组织落实巡察反馈意见整改工作的情况\n党委书记认真履行第一责任人责任。\n三、巡察反馈问题整改落实情况\n1.关于“台账不全”的问题。已补齐。\n");

        assertThat(report.sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.RESPONSIBILITY, SectionKind.LEADER, SectionKind.TASKS);
    }

    @Test
    void kunming_does_not_count_the_basically_completed_as_completed() {
        CompletionSummary completion =
                completion("反馈的697个问题，完成整改688个，基本完成取得阶段性成果并持续整改问题4个，未完成5个，总体完成率98.71%。清退违规资金12.4万元，追回应由个人承担的资金3万元。");

        assertThat(completion.issues()).hasValue(697);
        assertThat(completion.completed()).hasValue(688);
        assertThat(completion.statuses().basicallyCompleted()).hasValue(4);
        assertThat(completion.statuses().notCompleted()).hasValue(5);
        assertThat(completion.rate()).contains(new BigDecimal("98.71"));
    }

    @Test
    void xianning_signs_issues_off_and_asks_for_more_time() {
        CompletionSummary completion = completion("巡察组反馈的40个问题，已整改销号问题38个，占问题总数的95%；申请延期整改问题2个，占5%。");

        assertThat(completion.issues()).hasValue(40);
        assertThat(completion.completed()).hasValue(38);
        assertThat(completion.statuses().deferred()).hasValue(2);
    }

    @Test
    void wuhan_university_counts_at_four_grains() {
        CompletionSummary completion = completion("巡视反馈的3大类、12个大项、46个具体问题、158项整改措施已完成。");

        assertThat(completion.issues()).hasValue(46);
        assertThat(completion.otherGrains())
                .extracting(grain -> grain.unit() + " " + grain.total().orElse(0) + "/"
                        + grain.completed().orElse(0))
                .containsExactly("大类 3/0", "大项 12/0", "措施 0/158");
    }

    @Test
    void suixian_counts_classes_and_areas_before_issues() {
        CompletionSummary completion = completion("巡察反馈的4大类9个方面31个问题，已全部整改到位。");

        assertThat(completion.areas()).hasValue(9);
        assertThat(completion.issues()).hasValue(31);
        assertThat(completion.otherGrains()).extracting(GrainTally::total).containsExactly(OptionalInt.of(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中央第三巡视组",
                "省委第七巡视组",
                "自治区党委第一巡视组",
                "教育部第一巡视组",
                "市委第六巡察组",
                "云州市区委巡察第8组",
                "云溪市委机动巡察一组",
                "十一届市委第三提级交叉巡察组",
                "校党委第四巡察组",
                "集团党委第一巡察组",
                "省国资委党委第一巡察组"
            })
    void teams_keep_their_names(String team) {
        assertThat(round("2023年3月1日至4月28日，" + team + "对云溪局党组开展了巡察。").team()).contains(team);
    }

    @ParameterizedTest
    @CsvSource({
        "常规巡察, ROUTINE",
        "专项巡察, SPECIAL",
        "机动式巡察, MOBILE",
        "巡察“回头看”, FOLLOW_UP",
        "提级巡察, ELEVATED",
        "交叉巡察, CROSS",
        "上下联动巡察, LINKED",
        "延伸巡察, EXTENDED",
        "“巡乡带村”巡察, VILLAGE",
        "对村（社区）巡察, VILLAGE",
        "“点穴式”巡察, SPOT",
        "政治巡察, POLITICAL"
    })
    void kinds_are_known_by_their_words(String words, InspectionKind kind) {
        assertThat(round("2023年3月1日至4月28日，县委第一巡察组对云溪局党组开展了" + words + "。").kinds())
                .contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中共云溪县水务局党组关于巡察整改情况的通报",
                "中共青禾镇委员会关于落实县委第二巡察组“巡乡带村”巡察反馈意见整改进展情况的通报",
                "中共云溪区委关于十二届省委第三轮巡视整改进展情况的通报",
                "中共云溪县委关于巡视整改进展情况的通报",
                "云溪学院党委关于巡察整改进展情况的公告"
            })
    void titles_of_every_form_are_read(String title) {
        assertThat(bind(title + "\n" + OPENING).title()).contains(title);
    }

    private static InspectionRound round(String opening) {
        return bind("根据市委统一部署，" + opening + "2023年6月5日反馈了巡察意见。现将整改情况予以公布。\n一、整改任务落实情况\n1.学习。已开展。\n")
                .round()
                .orElseThrow();
    }

    private static CompletionSummary completion(String account) {
        return read("一、履行主体责任情况\n" + account + "\n").completion().orElseThrow();
    }

    private static RectificationReport read(String body) {
        return bind(OPENING + body);
    }

    private static RectificationReport bind(String text) {
        return ReportBinder.bind(SourceText.of(text), WorkingCalendar.mainlandChina())
                .report();
    }

    private static List<Item> items(RectificationReport report) {
        return report.sections().stream()
                .flatMap(section -> section.sections().stream())
                .flatMap(section -> section.items().stream())
                .toList();
    }
}
