package io.github.rectification.bind.body;

import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.Block;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.testkit.Pieces;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "~", textBlock = """
            甲乙                     | 甲乙                 | ''
            甲乙。                   | 甲乙                 | ''
            甲乙 。 丙丁。戊          | 甲乙                 | 丙丁。戊
            “甲。乙”丙。丁            | “甲。乙”丙           | 丁
            甲“乙。丙”丁。戊          | 甲“乙。丙”丁         | 戊
            甲《乙。丙》丁。戊        | 甲《乙。丙》丁       | 戊
            甲（乙。丙）丁。戊        | 甲(乙。丙)丁         | 戊
            甲“乙《丙》。丁”戊。己    | 甲“乙《丙》。丁”戊   | 己
            甲“乙。丙。丁             | 甲“乙                | 丙。丁
            甲”乙“丙。丁”戊。己       | 甲”乙“丙。丁”戊      | 己
            甲，乙：丙                | 甲,乙:丙             | ''
            。甲                     | ''                   | 甲
            """)
    void a_heading_ends_at_the_first_full_stop_outside_marks_that_pair(String text, String title, String runIn) {
        assertEnds(text, title, runIn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "针对“甲乙”问题",
                "针对“甲乙”的问题",
                "针对“甲乙”等问题",
                "针对“甲乙”突出问题",
                "针对“甲乙”的具体问题",
                "针对“甲乙”的主要问题",
                "针对“甲乙”问题整改",
                "针对“甲乙”问题的整改",
                "针对“甲乙”问题整改落实",
                "针对“甲乙”问题整改进展",
                "针对“甲乙”问题整改情况",
                "针对“甲乙”的问题的整改落实情况",
                "关于“甲乙”问题",
                "对“甲乙”问题",
                "“甲乙”问题"
            })
    void measures_glued_to_a_quoted_problem_are_cut_off(String title) {
        assertEnds(title + "，一是丙。丁", title, "一是丙。丁");
        assertEnds(title + "：丙", title, "丙");
        assertEnds(title + "（1）丙", title, "(1)丙");
        assertEnds(title + "（一）丙", title, "(一)丙");
        assertEnds(title + "①丙", title, "①丙");
        for (String glue : words("： ：_丙 （2）丙 （二）丙 （11）丙 ②丙 、丙 丙，丁 ；丙")) {
            assertEnds(title + glue, slice(title + glue).folded(), "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于甲问题", "针对甲的问题", "对甲问题", "关于甲问题整改", "关于甲问题的整改", "关于甲问题整改落实", "关于甲问题整改进展情况", "关于甲问题的整改情况"})
    void measures_glued_to_a_named_problem_are_cut_off_at_a_colon_only(String title) {
        assertEnds(title + "：丙。丁", title, "丙。丁");
        for (String glue : words("： ：_丙 ，丙 （1）丙 ①丙 办法：丙")) {
            assertEnds(title + glue, slice(title + glue).folded(), "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲“乙”问题，丙", "甲问题：丙", "在“乙”问题，丙", "针对“乙”旧问题，丙", "针对“乙”题，丙"})
    void other_words_are_not_cut(String text) {
        assertEnds(text, slice(text).folded(), "");
    }

    @Test
    void glue_is_sought_before_the_full_stop_and_in_a_hundred_and_twenty_characters() {
        assertEnds("关于甲。乙问题：丙", "关于甲", "乙问题:丙");
        assertEnds("关于" + "甲".repeat(113) + "的问题：乙", "关于" + "甲".repeat(113) + "的问题", "乙");
        assertEnds("关于" + "甲".repeat(114) + "的问题：乙", "关于" + "甲".repeat(114) + "的问题:乙", "");
        assertEnds("关于甲的问题：乙" + "丙".repeat(120), "关于甲的问题", "乙" + "丙".repeat(120));
    }

    private static void assertEnds(String text, String title, String runIn) {
        assertThat(heading(text).title()).as(text).hasToString(title);
        assertThat(heading(text).runIn()).as(text).hasToString(runIn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            问题： 反馈问题： 存在问题： 具体问题： 主要问题： 指出问题： 存在的问题： 的问题： 巡察问题： 巡视问题： 巡察反馈的问题： | 问题， 问题； 旧问题： 巡查问题： 巡察组问题： 存在反馈问题： 存在了问题：
            【问题】 [问题] 【存在问题】： 【巡视反馈问题】_： 【问题：                          | 【问题 （问题） 【情况】 【】 【【问题】
            指出： 认为： 指出， 认为， 巡察指出： 巡视组指出， 巡察组认为： 反馈意见指出： 反馈指出： 巡察组反馈认为， | 指出 指出。 提出： 巡查组指出： 督察指出： 意见指出： 意见：
            """)
    void a_field_with_the_problem_has_a_name(String fields, String none) {
        for (String field : words(fields)) {
            assertThat(ProblemNames.isField(slice(field))).as(field).isTrue();
            assertThat(ProblemNames.isField(slice("甲" + field))).as(field).isFalse();
            assertThat(ProblemNames.withoutField(slice(field + "  甲乙")))
                    .as(field)
                    .hasToString("甲乙");
            assertThat(ProblemNames.withoutField(slice(field + "甲乙"))).as(field).hasToString("甲乙");
            assertThat(ProblemNames.withoutField(slice(field)))
                    .hasToString(slice(field).folded());
        }
        for (String field : words(none)) {
            assertThat(ProblemNames.isField(slice(field))).as(field).isFalse();
            assertThat(ProblemNames.withoutField(slice(field + "甲")))
                    .hasToString(slice(field + "甲").folded());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "~", textBlock = """
            甲（已完成）                       | 已完成
            甲（乙）                           | ~
            甲（乙丙）                         | 乙丙
            甲（一二三四五六七八九十一二）       | 一二三四五六七八九十一二
            甲（一二三四五六七八九十一二三）     | ~
            甲（已完成）。                      | ~
            甲（已完成                         | ~
            甲（已（基本）完成）                | ~
            甲（乙丙（已完成）                  | 已完成
            甲（长期坚持）（已完成）            | 已完成
            """)
    void a_status_stands_in_brackets_at_the_end(String title, String status) {
        assertThat(ProblemNames.status(slice(title)).map(SourceSlice::folded).orElse(null))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            加强甲 强化甲 提升甲 提高甲 完善甲 健全甲 规范甲 推进甲 推动甲 落实甲 严格甲 深化甲 优化甲 狠抓甲 抓好甲 抓实甲 开展甲 做好甲 | 加重甲 强行甲 提前甲 完全甲 规则甲 推诿甲 落后甲 严重甲 深入甲 优先甲 抓瞎甲 开支甲 做作甲
            压实甲 建立甲 构建甲 夯实甲 巩固甲 聚焦甲 坚持甲 增强甲 加快甲 加大甲 守牢甲 筑牢甲 树牢甲 打造甲 拓展甲 补足甲      | 压力甲 建筑甲 构成甲 聚集甲 坚硬甲 增值甲 加班甲 守旧甲 筑路甲 树木甲 打架甲 补贴甲
            补齐甲 解决甲 整治甲 防范甲 化解甲 纠正甲 纠治甲 杜绝甲 消除甲 堵塞甲 破解甲 攻克甲 弥补甲 缩小甲 扭转甲 克服甲          | 补助甲 解释甲 整体甲 防线甲 化肥甲 纠结甲 杜撰甲 消极甲 堵车甲 破坏甲 攻击甲 弥漫甲 缩水甲 扭曲甲 克扣甲
            查处甲 治理甲 改进甲 转变甲 根治甲 清理甲                                                              | 查无甲 治安甲 改口甲 转嫁甲 根源甲 清淡甲
            进一步加强甲 着力加强甲 切实加强甲 全面加强甲 持续加强甲 大力加强甲 坚决加强甲 深入加强甲 扎实加强甲 不断加强甲 认真加强甲 及时加强甲 | 缓慢加强甲 进一步甲 切实全面加强甲 甲加强乙
            进一步解决甲 着力解决甲 切实解决甲 全面解决甲 持续解决甲 大力解决甲 坚决解决甲 深入解决甲 扎实解决甲 不断解决甲 认真解决甲 及时解决甲 | 缓慢解决甲 着力甲 甲解决乙
            """)
    void a_verb_at_the_beginning_announces_a_deed(String deeds, String none) {
        assertThat(words(deeds)).allMatch(title -> announcesDeed(title));
        assertThat(words(none)).noneMatch(title -> announcesDeed(title));
    }

    private static Heading heading(String text) {
        SourceSlice content = slice(text);
        return new Headings(Pieces.mentions(content)).of(new Block(0, content, Optional.empty(), content));
    }

    private static boolean announcesDeed(String title) {
        return Shortcomings.announcesDeed(slice(title));
    }
}
