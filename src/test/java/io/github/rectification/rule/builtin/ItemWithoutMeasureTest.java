package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.item;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Item;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Task;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemWithoutMeasureTest {

    private static final RuleCheck RULE = RuleCheck.of("ITM-001");

    private static Item bare(String title) {
        return item(1, "").withTitle(title).withMeasures();
    }

    private static RectificationReport with(Item... items) {
        return RectificationReport.builder().addItems(items).build();
    }

    private static Task task(String title) {
        return Task.builder().title(title).build();
    }

    @Test
    void passes_items_with_measures() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于“台账不全”问题的整改情况", "针对台账不全问题", "党建工作重视不够", "关于“已有制度未执行”问题的整改情况"})
    void flags_an_issue_without_a_measure(String title) {
        assertThat(RULE.judge(with(item(1, "甲"), bare(title))).paths()).containsExactly("items[1].measures");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "针对台账不全问题，补齐台账并按月核对",
                "关于“台账不全”问题的整改情况：补齐台账",
                "已修订台账管理办法",
                "完成台账补录",
            })
    void passes_a_heading_that_goes_on_to_tell_the_deed(String title) {
        assertThat(RULE.judge(with(item(1, "甲"), bare(title))).paths()).isEmpty();
    }

    @Test
    void passes_an_item_with_words_below_its_title() {
        assertThat(RULE.judge(with(item(1, "甲").withMeasures().withLead("已补齐台账。")))
                        .paths())
                .isEmpty();
    }

    @Test
    void flags_a_task_where_the_others_have_measures() {
        assertThat(RULE.judge(with(item(1, "甲"), item(2, "乙"), task("规范台账管理"))).paths())
                .containsExactly("items[2].measures");
    }

    @Test
    void passes_tasks_told_in_one_sentence_each() {
        assertThat(RULE.judge(with(task("规范台账管理"), task("加强理论学习"))).paths()).isEmpty();
    }

    @Test
    void does_not_apply_without_items() {
        assertThat(RULE.judge(with()).reasons()).containsExactly("not applicable: reason.no-items");
    }

    @Test
    void flags_a_task_where_half_of_the_items_have_measures() {
        assertThat(RULE.judge(with(item(1, "甲"), task("规范台账管理"))).paths()).containsExactly("items[1].measures");
        assertThat(RULE.judge(with(item(1, "甲"), task("规范台账管理"), task("加强理论学习")))
                        .paths())
                .isEmpty();
    }

    @Test
    void passes_a_long_sentence_only() {
        String clause = "规范台账管理加强理论学习健全议事规则压实主体责任落实公开要求改进工作作风";

        assertThat(RULE.judge(with(item(1, "甲"), bare(clause + "，" + clause))).paths())
                .isEmpty();
        assertThat(RULE.judge(with(item(1, "甲"), bare(clause + clause))).paths())
                .containsExactly("items[1].measures");
        assertThat(RULE.judge(with(item(1, "甲"), bare("学习不深入，台账不规范"))).paths()).containsExactly("items[1].measures");
    }
}
