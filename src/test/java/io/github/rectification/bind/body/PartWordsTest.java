package io.github.rectification.bind.body;

import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.SectionKind;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.testkit.Pieces;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PartWordsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/words/parts.csv", delimiter = '|')
    void a_heading_names_the_kind_of_its_part(SectionKind kind, String read, String notRead) {
        for (String heading : words(read)) {
            assertThat(kindOf(slice(heading), false)).as(heading).contains(kind);
            assertThat(kindOf(slice("云溪局" + heading), true)).as(heading).contains(kind);
        }
        for (String heading : words(notRead)) {
            assertThat(kindOf(slice(heading), false)).as(heading).isEmpty();
            assertThat(kindOf(slice(heading), true)).as(heading).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "~", textBlock = """
            下一步书记履行责任情况         | NEXT_STEPS     | NEXT_STEPS
            今后需要持续整改的问题         | NEXT_STEPS     | NEXT_STEPS
            下一步整改任务方面             | NEXT_STEPS     | NEXT_STEPS
            下一步工作方面                 | NEXT_STEPS     | NEXT_STEPS
            党委书记落实未完成问题整改     | LEADER         | LEADER
            书记履行第一责任人责任         | LEADER         | LEADER
            尚未整改到位的任务落实情况     | OUTSTANDING    | OUTSTANDING
            高度重视未完成的问题           | OUTSTANDING    | OUTSTANDING
            高度重视整改落实               | RESPONSIBILITY | TASKS
            组织实施整改任务落实           | RESPONSIBILITY | TASKS
            高度重视                       | RESPONSIBILITY | RESPONSIBILITY
            整改落实                       | TASKS          | TASKS
            高度重视方面                   | ~              | ~
            反馈问题方面                   | ~              | ~
            整改措施方面                   | TASKS          | TASKS
            书记履行责任方面               | ~              | ~
            方面反馈问题                   | TASKS          | TASKS
            """)
    void the_more_telling_kind_counts_and_the_first_part_tells_who_answers(
            String heading, SectionKind ofFirst, SectionKind ofOther) {
        assertThat(kindOf(slice(heading), true).orElse(null)).isEqualTo(ofFirst);
        assertThat(kindOf(slice(heading), false).orElse(null)).isEqualTo(ofOther);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            持续甲 巩固甲 长效甲 深化甲 甲常态化 | 连续 加固 长期 深入 常态
            """)
    void some_words_may_head_the_last_part(String read, String notRead) {
        assertTells(text -> parts(text).soundsLikeNextSteps(text), read, notRead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            主体责任 组织领导 领导小组 整改专班 整改工作专班 第一责任人 高度重视 政治任务 整改方案 责任清单 | 主要责任 领导 小组 专班 责任人 重视 工作任务 方案 问题清单
            专题会议 专题研究 专题部署 专题民主生活会                                            | 专题 会议 专题片 生活会
            """)
    void some_words_tell_who_answers_for_the_rectification(String read, String notRead) {
        assertTells(text -> texts(text).tellsResponsibility(text), read, notRead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            反馈问题12个，完成 反馈12个，完成 反馈3个，完成 指出12项，完成 移交12条，完成 梳理12件，完成 分解为12条件，完成 细化_12_类，完成 反馈12类，完成 | 反馈问题12次，完成 整数12个，完成 反馈问题，完成 反馈。12个，完成 反馈12__个，完成
            反馈的十二个问题，完成 反馈两项，完成 问题一百零五个，完成 任务廿三项，完成 细化为三十六条，完成 | 反馈一个，完成 反馈第二个，完成 问题第十二个，完成
            问题12个，完成 任务12项，完成 问题12条，完成 任务12_件，完成 问题12件，完成                          | 内容12项，完成 任务12次，完成
            问题12个，整改到位 问题12个，已销号 问题12个办结                                               | 问题12个，整改 问题12个，销案 问题12个，结办
            情况如下 情况如下： 情况如下。 甲如下： 甲如下。 整改情况汇报 整改情况通报如下 进展如下 成效如下 整改情况通报： 成效通报 进展汇报。 现作如下通报 现作如下汇报： 如下：甲，情况如下 | 甲如下 甲如下：乙 如下甲 情况如下， 情况公示 情况，通报 情况。通报 情况；通报 结果通报 如下，
            云溪局扎实推进整改工作。甲 云溪局有力抓好整改任务。 云溪局有序落实整改工作。 云溪局全力推进整改工作。 云溪局逐项推进各项整改工作。 云溪局逐条落实整改任务。 云溪局全面推进反馈问题整改工作。 | 云溪局缓慢推进整改工作。 云溪局扎实研究整改工作。 云溪局扎实推进整改。 云溪局扎实推进整改工作 云溪局。扎实推进整改工作。 局扎实推进整改工作。 云溪局扎实推进整改事项。
            """)
    void an_account_or_an_announcement_opens_the_part_with_the_items(String read, String notRead) {
        assertTells(text -> texts(text).opensTasks(text), read, notRead);
    }

    @Test
    void what_opens_the_part_with_the_items_stands_close_together() {
        assertBound(text -> texts(text).opensTasks(text), "反馈", 30, "1个，完成");
        assertBound(text -> texts(text).opensTasks(text), "情况", 12, "如下");
        assertBound(text -> texts(text).opensTasks(text), "", 60, "扎实推进整改工作。");
        assertBound(text -> texts(text).opensTasks(text), "云溪局扎实", 6, "推进整改工作。");
        assertBound(text -> texts(text).opensTasks(text), "云溪局扎实推进", 6, "整改工作。");
        assertThat(opensTasks(slice("甲乙扎实推进整改工作。"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            下一步甲巡察 下步甲巡视 下一阶段整改成果 下阶段后半篇 今后从严治党 接下来整改工作                                   | 下一甲巡察 甲下一步巡察 下周巡察 后来巡察 下一步甲 下一步整改 今后治党
            甲将乙持续巡察 甲将继续巡察 甲将深化巡察 甲将进一步巡察 甲将按照巡察 甲将坚持巡察 甲将以巡察 甲将始终巡察 将持续巡察     | 甲持续巡察 甲将巡察 甲。将持续巡察 甲将。持续巡察 甲把持续巡察
            云溪县委将继续甲 县委将继续甲 云溪局党组将继续甲 云溪工委将继续甲 云溪支部将继续甲 云溪总支将继续甲 云溪街道将继续甲 云溪集团将继续甲    | 云溪百姓将继续甲 云溪党组。将继续甲
            云溪公司将继续甲 云溪学校将继续甲 云溪医院将继续甲 由我局将继续甲 由我县一二三四五六七八九十一二将继续甲                   | 云溪村民将继续甲 由我县一二三四五六七八九十一二三将继续甲
            """)
    void what_comes_next_for_the_whole_opens_the_last_part(String read, String notRead) {
        assertTells(text -> texts(text).opensNextSteps(text), read, notRead);
    }

    @Test
    void the_body_and_what_it_will_do_stand_close_together() {
        assertBound(text -> texts(text).opensNextSteps(text), "", 80, "将持续巡察");
        assertBound(text -> texts(text).opensNextSteps(text), "将", 60, "持续巡察");
        assertBound(text -> texts(text).opensNextSteps(text), "", 36, "党组，将持续");
        assertBound(text -> texts(text).opensNextSteps(text), "下一步", 34, "党组将");
        assertThat(opensNextSteps(slice("县委将继续" + "甲".repeat(40)))).isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/words/summaries.csv", delimiter = '|')
    void some_words_sum_the_rectification_up(String read, String notRead) {
        assertTells(text -> sumsUp(slice(text + "，给予处分")), read, notRead);
        assertTells(text -> sumsUp(slice(text + "，给予处分")), "截至", "甲截至 甲整改以来 甲巡察以来 甲总体看");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            问题甲完成 问题甲整改 问题销号 处分 处理 诫勉 追缴 追回 清退 退缴 挽回 制度3 制度甲乙丙丁3项 制度12项 | 问题甲 完成 问题。完成 处置 提醒 追问 清点 缴费 制度 制度甲 制度甲乙丙丁戊3项 制度。3项 制度甲3个
            """)
    void a_summary_tells_results(String read, String notRead) {
        assertTells(text -> sumsUp(slice("截至目前，" + text)), read, notRead);
        assertBound(text -> sumsUp(slice("截至目前，" + text.folded())), "问题", 40, "完成");
    }

    @ParameterizedTest
    @CsvSource({"下一步甲, true", "甲下一阶段乙, true", "下步甲, false", "今后甲, false"})
    void a_summary_may_go_on_to_what_comes_next(String words, boolean goesOn) {
        assertThat(sumsUpAndGoesOn(slice("截至目前，追缴3元。" + words))).isEqualTo(goesOn);
        assertThat(sumsUpAndGoesOn(slice("目前，追缴3元。" + words))).isFalse();
        assertThat(sumsUpAndGoesOn(slice("截至目前，甲。" + words))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            成效 成果 效果 取得成效 整改成果 巡察成效 巡视成效 主要成效 工作成效 总体成效 取得的成效 阶段性成效 整改工作取得的成效 成效情况 | 成因 整改措施及成效 成效如下 成效和情况 甲成效 整改工作取得的阶段性主要成效 整改情况
            """)
    void a_heading_may_announce_results_only(String read, String notRead) {
        assertTells(text -> PartWords.isResults(text), read, notRead);
    }

    @Test
    void up_to_five_words_stand_before_the_results() {
        assertThat(isResults(slice("阶段性".repeat(5) + "成效情况"))).isTrue();
        assertThat(isResults(slice("阶段性".repeat(6) + "成效"))).isFalse();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/words/bare-headings.csv", delimiter = '|')
    void a_line_of_words_without_a_closing_mark_may_head_a_part(String read, String notRead) {
        assertTells(text -> parts(text).isBareHeading(text), read, notRead);
    }

    @Test
    void a_bare_heading_has_four_to_thirty_six_characters() {
        assertThat(isBareHeading(slice("部署工作"))).isTrue();
        assertThat(isBareHeading(slice("部署甲"))).isFalse();
        assertThat(isBareHeading(slice("整改"))).isFalse();
        assertThat(isBareHeading(slice("甲".repeat(32) + "整改落实"))).isTrue();
        assertThat(isBareHeading(slice("甲".repeat(33) + "整改落实"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"下一步工作打算, true", "整改落实情况, false", "巩固成果，抓好队伍, false", "下一步，抓好队伍, true", "下一步甲, false"})
    void a_bare_heading_may_head_the_last_part(String line, boolean headsPlans) {
        assertThat(isBareHeadingOfPlans(slice(line))).isEqualTo(headsPlans);
    }

    @Test
    void words_are_sought_in_two_thousand_characters() {
        assertThat(kindOf(slice("今后" + "甲".repeat(2000)), false)).isPresent();
        assertThat(kindOf(slice("甲".repeat(1998) + "今后甲"), false)).isPresent();
        assertThat(kindOf(slice("甲".repeat(1999) + "今后甲"), false)).isEmpty();
    }

    private static void assertTells(Predicate<SourceSlice> told, String read, String notRead) {
        assertThat(words(read))
                .allSatisfy(text -> assertThat(told.test(slice(text))).as(text).isTrue());
        assertThat(words(notRead))
                .allSatisfy(text -> assertThat(told.test(slice(text))).as(text).isFalse());
    }

    private static void assertBound(Predicate<SourceSlice> told, String before, int most, String after) {
        assertThat(told.test(slice(before + "甲".repeat(most) + after)))
                .as(before)
                .isTrue();
        assertThat(told.test(slice(before + "甲".repeat(most + 1) + after)))
                .as(before)
                .isFalse();
    }

    private static PartWords parts(SourceSlice text) {
        return new PartWords(Pieces.mentions(text));
    }

    private static PartTexts texts(SourceSlice text) {
        return new PartTexts(Pieces.mentions(text));
    }

    private static Optional<SectionKind> kindOf(SourceSlice heading, boolean isFirst) {
        return parts(heading).kindOf(heading, isFirst);
    }

    private static boolean isBareHeading(SourceSlice text) {
        return parts(text).isBareHeading(text);
    }

    private static boolean isBareHeadingOfPlans(SourceSlice text) {
        return parts(text).isBareHeadingOfPlans(text);
    }

    private static boolean isResults(SourceSlice text) {
        return PartWords.isResults(text);
    }

    private static boolean opensNextSteps(SourceSlice text) {
        return texts(text).opensNextSteps(text);
    }

    private static boolean opensTasks(SourceSlice text) {
        return texts(text).opensTasks(text);
    }

    private static boolean sumsUp(SourceSlice text) {
        return texts(text).sumsUp(text);
    }

    private static boolean sumsUpAndGoesOn(SourceSlice text) {
        return texts(text).sumsUpAndGoesOn(text);
    }
}
