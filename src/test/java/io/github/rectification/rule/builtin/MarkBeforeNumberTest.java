package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.flatReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.rectification.finding.Finding;
import io.github.rectification.testkit.RuleCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkBeforeNumberTest {

    private static final String ID = "STR-014";
    private static final RuleCheck RULE = RuleCheck.of(ID);

    /** A draft in which ⟦ and ⟧ stand around what must be found. */
    private static String draft(String... lines) {
        return DraftFindings.OPENING + "\n一、关于“台账不全”问题的整改情况\n" + String.join("\n", lines)
                + "\n欢迎广大干部群众对巡察整改落实情况进行监督。\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦◆⟧ （一）已补齐台账，按月核对。",
                "⟦●⟧（一）已补齐台账，按月核对。",
                "　　⟦■⟧　１．已补齐台账，按月核对。",
                "\t⟦▶\uFE0F⟧\t(1)已补齐台账，按月核对。",
                "⟦✅⟧ 1.已补齐台账，按月核对。",
                "⟦🔹⟧二、关于“公示不及时”问题的整改情况",
                "⟦•⟧ 一是已补齐台账，按月核对。",
                "⟦·⟧ 1、已补齐台账，按月核对。",
                "⟦\uF06C⟧1.已补齐台账，按月核对。",
                "⟦◆◆⟧第一部分 党的领导方面",
                "⟦● ✔⟧ ①已补齐台账，按月核对。",
                "⟦👍🏻⟧ （一）已补齐台账，按月核对。",
                "⟦□⟧问题1：台账不全"
            })
    void flags_a_bullet_or_an_emoji_before_a_number(String line) {
        RULE.finds(draft(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（一）已补齐台账，按月核对。",
                "◆ 已补齐台账，按月核对。",
                "● 2024年9月5日已更换全部公示栏。",
                "● 1.5亿元资金已拨付到位。",
                "● 三、四季度各抽查一次。",
                "（一）◆已补齐台账，按月核对。",
                "已补齐台账。● 1.按月核对。",
                "1\uFE0F\u20E3 已补齐台账，按月核对。",
                "①已补齐台账，按月核对。",
                "№1.已补齐台账，按月核对。",
                "⼀、关于“公示不及时”问题的整改情况",
                "⼗⼀、关于“公示不及时”问题的整改情况",
                "☎（020）已公布，专人接听。",
                "📞（020）已公布，专人接听。",
                "- 1.已补齐台账，按月核对。",
                "——（一）已补齐台账，按月核对。",
                "“（一）已补齐台账”一条已落实。",
                "●",
                "● \uFE0F"
            })
    void passes_what_is_no_mark_before_a_number(String line) {
        RULE.finds(draft(line));
    }

    @Test
    void tells_once_how_many_places_there_are() {
        List<Finding> found = DraftFindings.of(
                ID,
                DraftFindings.OPENING,
                "一、关于“台账不全”问题的整改情况",
                "（一）已补齐台账，按月核对。",
                "◆（二）已开展培训，全员参加。",
                "✅（三）已公布电话，专人接听。",
                "◆ 已设立公示栏，按周更新。");

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.span().orElseThrow().line()).isEqualTo(4);
            assertThat(finding.span().orElseThrow().length()).isEqualTo(1);
            assertThat(finding.message()).contains("“◆”").contains("共2处");
        });
    }

    @Test
    void passes_list_signs_and_code_of_markdown() {
        assertThat(DraftFindings.lines(ID, "# 整改情况", "- 1.已补齐台账。", "* 2.已开展培训。", "```", "● 1.示例", "```"))
                .isEmpty();
    }

    @Test
    void flags_a_bullet_behind_a_sign_of_markdown() {
        assertThat(DraftFindings.lines(ID, DraftFindings.OPENING, "## ◆ 一、关于“台账不全”问题的整改情况", "已补齐台账，按月核对。"))
                .containsExactly(2);
    }

    @Test
    void passes_the_contacts() {
        assertThat(DraftFindings.lines(
                        ID,
                        DraftFindings.OPENING,
                        "欢迎广大干部群众对巡察整改落实情况进行监督。",
                        "● 1.联系电话：0000-5550123；电子邮箱：qinghe@example.invalid。"))
                .isEmpty();
    }

    @Test
    void does_not_apply_without_a_draft() {
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-draft");
    }

    @Test
    void takes_half_an_emoji_and_a_long_row_of_marks() {
        assertThatCode(() ->
                        RULE.judge(draft("\uD83D", "\uDD39 1.补齐", "●".repeat(100_000), "● ".repeat(50_000) + "1.")))
                .doesNotThrowAnyException();
    }
}
