package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.testkit.RuleCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeviantItemHeadingTest {

    private static final RuleCheck RULE = RuleCheck.of("NUM-004");

    private static final String ABOUT = "关于“台账不全”问题的整改情况";
    private static final String AIMED = "针对“公示不及时”问题的整改情况";

    @Test
    void passes_headings_of_one_form() {
        assertThat(judge(ABOUT, "关于“公示不及时”问题的整改进展情况", "关于“档案不全” 问题的整改").paths()).isEmpty();
        assertThat(judge("加强学习", "健全机制", "对标先进").paths()).isEmpty();
    }

    @Test
    void flags_a_heading_that_opens_otherwise() {
        var judgement = judge(ABOUT, ABOUT, AIMED, ABOUT, "“档案不全”问题的整改情况");

        assertThat(judgement.paths()).containsExactly("items[2].title", "items[4].title");
        assertThat(judgement.chinese().get(0))
                .isEqualTo("标题“针对‘公示不及时’问题的整改情况”（及其后连续同式的标题，共1个）与多数标题（如“关于‘台账不全’问题的整改情况”）写法不同，请统一写法。");
    }

    @Test
    void flags_a_heading_that_ends_otherwise() {
        assertThat(judge("针对学习不够问题", "针对台账不全问题", "针对公示不及时").paths()).containsExactly("items[2].title");
    }

    @Test
    void leaves_a_note_in_brackets_out() {
        assertThat(judge("针对学习不够问题", "针对台账不全问题（持续推进）", "针对公示不及时问题。(已完成)").paths())
                .isEmpty();
        assertThat(judge("针对学习不够问题", "针对台账不全问题", "针对公示不及时（持续推进）").paths()).containsExactly("items[2].title");
    }

    @Test
    void flags_neighbours_of_one_deviant_form_once_at_the_first() {
        assertThat(judge(ABOUT, ABOUT, ABOUT, ABOUT, "学习不够", "对基层的指导不够", "台账不全").paths())
                .containsExactly("items[4].title");
    }

    @Test
    void flags_neighbours_of_two_deviant_forms_twice() {
        assertThat(judge(ABOUT, ABOUT, ABOUT, ABOUT, AIMED, "对“台账不全”问题的整改情况").paths())
                .containsExactly("items[4].title", "items[5].title");
    }

    @Test
    void needs_a_form_that_more_than_half_share() {
        assertThat(judge(ABOUT, ABOUT, AIMED, AIMED).reasons())
                .containsExactly("not applicable: reason.no-common-heading-form");
        assertThat(judge(ABOUT, ABOUT, ABOUT, AIMED, AIMED).paths()).containsExactly("items[3].title");
    }

    @Test
    void needs_three_items() {
        assertThat(judge(ABOUT, ABOUT).reasons()).hasSize(1);
        assertThat(judge(ABOUT, ABOUT, AIMED).paths()).hasSize(1);
    }

    @Test
    void cuts_long_headings_short() {
        assertThat(judge(ABOUT, ABOUT, "落实".repeat(40)).chinese())
                .singleElement()
                .asString()
                .contains("“" + "落实".repeat(19) + "落…”");
    }

    private static RuleCheck.Judgement judge(String... titles) {
        var items = List.of(titles).stream().map(title -> titled(title)).toList();
        return RULE.judge(RectificationReport.builder().items(items).build());
    }
}
