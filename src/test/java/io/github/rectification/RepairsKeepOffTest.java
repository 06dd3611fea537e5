package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.draft.Draft;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What repairs leave alone: what is no prose, and the words of the inspectors. ⟦台帐⟧ must be told and stay as it is. */
class RepairsKeepOffTest {

    private static final ReportChecker CHECKER =
            ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).build();

    private static final String ITEMS = "一、关于“学习不够”问题的整改情况\n已组织学习。\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二、关于“⟦台帐⟧不清”问题的整改情况\n建立台帐。",
                "二、针对“⟦台帐⟧不清”问题\n建立台帐。",
                "二、“⟦台帐⟧不清”问题整改情况\n建立台帐。",
                "二、关于“⟦台帐⟧不清”“⟦帐目⟧不实”等问题的整改情况\n建立台帐。",
                "二、关于“执行‘⟦台帐⟧’制度不严，⟦台帐⟧不清”问题的整改情况\n建立台帐。",
                "二、关于「⟦台帐⟧不清」问题的整改情况\n建立台帐。",
                "二、关于\"⟦台帐⟧不清\"问题的整改情况\n建立台帐。",
                "二、关于”⟦台帐⟧不清”问题的整改情况\n建立台帐。",
                "二、关于“⟦台帐⟧不清问题的整改情况\n建立台帐。",
                "二、关于⟦台帐⟧不清”问题的整改情况\n建立台帐。",
                "二、关于⟦台帐⟧不清问题的整改情况\n建立台帐。",
                "二、针对⟦台帐⟧不清的问题\n建立台帐。",
                "二、台帐管理“⟦台帐⟧不清”\n建立台帐。"
            })
    void words_of_the_inspectors_in_headings(String marked) {
        assertKept(ITEMS + marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二、账目管理\n反馈问题：⟦台帐⟧不清。\n整改情况：建立台帐。",
                "二、账目管理\n存在问题：⟦台帐⟧不清。整改措施：建立台帐。",
                "二、账目管理\n【存在问题】⟦台帐⟧不清。\n【整改情况】建立台帐。",
                "二、账目管理\n具体表现：\n⟦台帐⟧不清。\n⟦帐目⟧不实。\n整改情况：\n建立台帐。",
                "二、账目管理\n巡察反馈问题：⟦台帐⟧不清。\n责任单位：财务科。\n建立台帐。",
                "二、账目管理\n问题描述：⟦台帐⟧不清。\n建立台帐。",
                "二、账目管理\n巡察组指出，⟦台帐⟧不清。\n建立台帐。",
                "二、存在问题：⟦台帐⟧不清。\n建立台帐。"
            })
    void words_of_the_inspectors_in_fields(String marked) {
        assertKept(ITEMS + marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "针对“⟦台帐⟧不清”问题，建立台帐。",
                "对照反馈的“⟦台帐⟧不清”，建立台帐。",
                "针对 “⟦台帐⟧不清”，建立台帐。",
                "解决“⟦台帐⟧不清” “⟦帐目⟧不实” 问题，建立台帐。",
                "解决“⟦台帐⟧不清”的问题，建立台帐。",
                "聚焦“⟦台帐⟧不清”“⟦帐目⟧不实”“⟦记帐⟧不及时”等突出问题，建立台帐。",
                "推行“一项目一台帐”制度。",
                "执行“台帐”，建立台帐"
            })
    void words_that_paragraphs_quote_as_a_problem(String marked) {
        assertKept(ITEMS + "二、关于“管理不严”问题的整改情况\n" + marked);
    }

    /** All marks of one width or none: a quotation with the rarer one is in the way. */
    @Test
    void a_repair_that_would_reach_into_a_quotation_is_not_made() {
        String text = ITEMS + "二、关于“台账不清,账目不实”问题的整改情况\n建立台账，完善制度，加强检查，压实责任。";
        FixedDraft fixed = fix(text);

        assertThat(rules(fixed.after())).contains("TXT-004");
        assertThat(fixed.text()).isEqualTo(text);
    }

    /** The marks between quotations are the body's own. */
    @Test
    void a_pause_mark_between_quotations_is_deleted() {
        String text = ITEMS + "二、关于“台账不清”、“账目不实”问题的整改情况\n已建立台账。";

        assertThat(fix(text).text()).isEqualTo(text.replace("、“", "“"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "见https://x.gov.cn/台帐/截止目前.html。",
                "网址：https://x.gov.cn/台帐，",
                "见[公示](./台帐,附件.md)。",
                "见[公示][台帐]。\n\n[台帐]: ./台帐.md \"台帐\"",
                "![台帐](./台帐,,a.png)",
                "执行`记帐,,台帐`。",
                "```\n台帐，，的的\n```",
                "<a href='./台帐.html'>公示</a>",
                "<!-- 台帐，， -->",
                "发至台帐@x.gov.cn。",
                "发至台帐＠x.gov.cn。"
            })
    void what_is_no_prose(String verbatim) {
        String before = "一、整改情况\n完善制度，抓好落实，加强督查，持续用力。\n";
        FixedDraft fixed = fix(before + "2023年03月05日建立台帐,已销号。\n" + verbatim);

        assertThat(fixed.text()).isEqualTo(before + "2023年3月5日建立台账，已销号。\n" + verbatim);
        assertThat(rules(fixed.after())).doesNotContain("TXT-001", "TXT-003", "TXT-004", "TXT-008");
    }

    @Test
    void an_address_stays_one_where_the_width_of_marks_is_changed() {
        String text = "完善制度,抓好落实,加强督查,见https://x.gov.cn/台账，建立台账，持续用力。";

        assertThat(fix(text).text()).isEqualTo(text.replace("账，持", "账,持"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: 关于巡察整改进展情况的通报 台帐,,，。。\n---\n",
                "---\r\ntitle: 关于 台帐\r\ntags:\r\n- 帐目\r\n---\r\n\r\n",
                "+++\ntitle = \"03月05日-03月06日\"\n+++\n"
            })
    void front_matter(String head) {
        String body = "# 中共松岭市水务局党组关于巡察整改进展情况的通报\n\n## 一、关于“学习不够”问题的整改情况\n\n建立台帐，完善制度。\n";
        CheckResult alone = CHECKER.check(body);
        FixedDraft fixed = fix(head + body);

        assertThat(fixed.text()).isEqualTo(head + body.replace("台帐", "台账"));
        assertThat(fixed.before().report()).isEqualTo(alone.report());
        assertThat(rules(fixed.before())).isEqualTo(rules(alone));
        assertThat(fixed.before().findings())
                .allSatisfy(finding -> assertThat(finding.span().map(span -> span.offset() >= head.length()))
                        .isIn(Optional.of(true), Optional.empty()));
    }

    @Test
    void a_title_between_two_rules_is_no_front_matter() {
        String text = "---\n中共松岭市水务局党组关于巡察整改进展情况的通报\n---\n一、建立台帐\n已建立。\n";

        assertThat(CHECKER.check(text).report().title()).contains("中共松岭市水务局党组关于巡察整改进展情况的通报");
    }

    /** Whether 台帐 belongs to the name cannot be told. */
    @Test
    void words_that_may_begin_a_mailbox_are_told_and_kept() {
        String text = "一、整改情况\n建立台帐，完善制度，发至台帐2024@x.gov.cn。\n";
        FixedDraft fixed = fix(text);

        assertThat(fixed.text()).isEqualTo(text.replace("立台帐", "立台账"));
        assertThat(rules(fixed.after())).contains("TXT-001");
    }

    /** Whether the address ends before the half-width mark cannot be told. */
    @Test
    void words_that_may_go_on_an_address_are_told_and_kept() {
        String text = "一、整改情况\n建立台帐,见https://x.gov.cn/公示,台帐目录,已建台帐。\n";
        FixedDraft fixed = fix(text);

        assertThat(fixed.text()).isEqualTo(text.replace("立台帐", "立台账").replace("建台帐", "建台账"));
        assertThat(rules(fixed.after())).contains("TXT-001");
    }

    @Test
    void a_web_page_keeps_the_address_that_it_shows() {
        String page = "<html><body><p><a href=\"https://x.gov.cn/台帐\">https://x.gov.cn/台帐.html</a></p>"
                + "<p>建立台帐。</p></body></html>";

        assertThat(fix(page).text()).isEqualTo(page.replace("立台帐", "立台账"));
    }

    private static void assertKept(String marked) {
        String text = marked.replace("⟦", "").replace("⟧", "");
        FixedDraft fixed = fix(text);
        String expected = marked.replace("⟦台帐⟧", "\0")
                .replace("⟦帐目⟧", "\1")
                .replace("⟦记帐⟧", "\2")
                .replace("台帐", "台账")
                .replace("\0", "台帐")
                .replace("\1", "帐目")
                .replace("\2", "记帐");

        assertThat(fixed.text()).isEqualTo(expected);
        assertThat(rules(fixed.after()).stream().filter("TXT-001"::equals))
                .hasSize((int) marked.chars().filter(c -> c == '⟦').count());
    }

    private static FixedDraft fix(String text) {
        try {
            Draft draft = DraftReaders.all(ReadLimits.DEFAULT).readText(text, "draft");
            return DraftFixer.fix(draft, CHECKER, finding -> true);
        } catch (UnreadableDraftException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> rules(CheckResult result) {
        return result.findings().stream()
                .map(Finding::rule)
                .map(rule -> rule.value())
                .toList();
    }
}
