package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.testkit.RuleCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingWithoutParentTest {

    private static final String RULE = "STR-011";

    private static List<Integer> lines(String... draft) {
        return DraftFindings.lines(RULE, draft);
    }

    @Test
    void passes_numbers_that_begin_anew_below_a_new_heading() {
        assertThat(lines(
                        "二、整改任务落实情况",
                        "（一）思想建设方面",
                        "1.针对甲问题。",
                        "已改。",
                        "2.针对乙问题。",
                        "已改。",
                        "（二）作风建设方面",
                        "1.针对丙问题。",
                        "已改。",
                        "2.针对丁问题。",
                        "已改。"))
                .isEmpty();
    }

    @Test
    void flags_numbers_that_begin_anew_without_one() {
        assertThat(lines(
                        "二、整改任务落实情况",
                        "（一）思想建设方面",
                        "1.针对甲问题。",
                        "已改好。",
                        "2.针对乙问题。",
                        "已改好。",
                        "1.针对丙问题。",
                        "已改好。",
                        "2.针对丁问题。",
                        "已改好。"))
                .containsExactly(7);
    }

    @Test
    void leaves_a_part_above_a_heading_of_higher_rank_to_the_rule_on_mixed_numbering() {
        assertThat(lines("一、巡察反馈问题整改情况", "第一部分 思想建设方面", "1.针对甲问题。", "已改好。", "第二部分 作风建设方面", "1.针对乙问题。", "已改好。"))
                .isEmpty();
    }

    @Test
    void passes_numbers_that_begin_anew_below_words_with_a_colon() {
        assertThat(lines(
                        "二、整改任务落实情况",
                        "（一）思想建设方面",
                        "1.针对甲问题。",
                        "已改好。",
                        "2.针对乙问题。",
                        "已改好。",
                        "作风方面整改情况如下：",
                        "1.针对丙问题。",
                        "已改好。",
                        "2.针对丁问题。",
                        "已改好。"))
                .isEmpty();
    }

    @Test
    void passes_numbers_that_begin_anew_below_a_short_line_without_a_number() {
        assertThat(lines(
                        "一、关于“台账不全”问题的整改情况",
                        "（一）已补齐台账，按月核对。",
                        "（二）已开展培训，全员参加。",
                        "长效机制",
                        "（一）已修订办法，逐条对照。",
                        "（二）已明确专人，逐月检查。",
                        "二、关于“公示不及时”问题的整改情况",
                        "已设立公示栏，按周更新。"))
                .isEmpty();
    }

    @Test
    void flags_a_label_before_the_first_higher_heading_of_its_part() {
        assertThat(lines(
                        DraftFindings.OPENING,
                        "一、履行巡察整改主体责任情况",
                        "镇党委书记任组长。",
                        "二、巡察整改任务落实情况",
                        "1.针对甲问题。",
                        "已改好。",
                        "2.针对乙问题。",
                        "已改好。",
                        "（二）作风建设方面",
                        "1.针对丙问题。",
                        "已改好。",
                        "2.针对丁问题。",
                        "已改好。"))
                .contains(5);
    }

    @Test
    void leaves_a_one_straight_after_a_one_to_the_other_rule() {
        assertThat(lines("一、整改任务落实情况", "1.针对甲问题。", "已改好。", "1.针对乙问题。", "已改好。")).isEmpty();
    }

    @Test
    void ranks_ordinals_as_the_draft_does() {
        assertThat(lines(
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
                        "已改好。",
                        "（二）推进自身建设",
                        "第一，压实责任",
                        "1.针对戊问题。",
                        "已改好。",
                        "2.针对己问题。",
                        "已改好。"))
                .isEmpty();
    }

    @Test
    void passes_problems_with_their_own_lists() {
        assertThat(lines(
                        "问题1：台账不全。",
                        "（1）已补齐台账，按月核对。",
                        "（2）已开展培训，全员参加。",
                        "问题2：公示不及时。",
                        "（1）已设立公示栏，按周更新。",
                        "（2）已公布电话，专人接听。"))
                .isEmpty();
    }

    @Test
    void leaves_steps_alone() {
        assertThat(lines("一、整改任务落实情况", "针对甲问题。", "一是补齐台账。", "二是按月核对。", "针对乙问题。", "一是设立公示栏。", "二是按周更新。"))
                .isEmpty();
    }

    @Test
    void does_not_apply_without_a_draft() {
        assertThat(RuleCheck.of(RULE).judge(soundReport()).reasons())
                .containsExactly("not applicable: reason.no-draft");
    }

    @Test
    void numbers_that_begin_with_another_number_begin_no_list_anew() {
        assertThat(lines("二、整改任务落实情况", "1-1 针对甲问题。", "已改好。", "1-2 针对乙问题。", "已改好。", "2-1 针对丙问题。", "已改好。"))
                .isEmpty();
    }

    @Test
    void but_lack_the_heading_that_those_before_them_have() {
        assertThat(lines("二、整改任务落实情况", "（一）思想建设方面", "1-1 针对甲问题。", "已改好。", "1-2 针对乙问题。", "已改好。", "2-1 针对丙问题。", "已改好。"))
                .containsExactly(7);
    }
}
