package io.github.rectification.rule.builtin;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Section;
import io.github.rectification.model.SectionKind;
import io.github.rectification.testkit.RuleCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules on writing say nothing of addresses, mailboxes, links, pictures, code and front matter. */
class ProseAloneIsJudgedTest {

    /** Words with a fault that can stand in an address too. */
    private static final Map<String, String> FAULTS = new TreeMap<>(Map.ofEntries(
            entry("TXT-001", "截止目前"),
            entry("TXT-002", "公示("),
            entry("TXT-003", "公示,,台账"),
            entry("TXT-005", "某年某月"),
            entry("TXT-006", "“甲”、“乙”"),
            entry("TXT-008", "2023年03月05日"),
            entry("TXT-009", "约2万余元"),
            entry("TXT-011", "2O23年"),
            entry("DAT-003", "2023年2月30日"),
            entry("DAT-007", "3月1日-5月6日"),
            entry("NUM-006", "公示,五是台账")));

    private static final List<String> ADDRESSES = List.of(
            "见https://x.gov.cn/a/%s.html。",
            "见https://x.gov.cn/%s/a。", "见www.x.gov.cn/%s/a.html，", "见x.gov.cn/a?b=%s&c=d。");
    private static final List<String> MARKUP = List.of(
            "[公示](./%s.md)",
            "[公示](<./%s.md>)",
            "![甲](./%s.png)",
            "![%s](./a.png)",
            "[公示][甲]\n\n[甲]: ./%s.md",
            "执行`%s`。",
            "```\n%s\n```",
            "    $ %s",
            "<a title='%s'>公示</a>",
            "<!-- %s -->",
            "---\ntitle: %s\n---\n公示");

    static Stream<Arguments> verbatim() {
        List<Arguments> all = new ArrayList<>();
        FAULTS.forEach((rule, fault) -> {
            if (!fault.contains("“") && !fault.contains("(")) {
                ADDRESSES.forEach(place -> all.add(Arguments.of(rule, place, fault)));
            }
            MARKUP.stream()
                    .filter(place -> !place.contains("(") || !fault.contains("("))
                    .filter(place -> !place.contains("$") || !fault.contains("“"))
                    .forEach(place -> all.add(Arguments.of(rule, place, fault)));
        });
        return all.stream();
    }

    static Stream<Arguments> prose() {
        return FAULTS.entrySet().stream().map(fault -> Arguments.of(fault.getKey(), fault.getValue()));
    }

    @ParameterizedTest
    @MethodSource
    void verbatim(String rule, String place, String fault) {
        RuleCheck.of(rule).finds(place.formatted(fault));
    }

    @ParameterizedTest
    @MethodSource
    void prose(String rule, String fault) {
        assertThat(RuleCheck.of(rule).quotes(fault + "，见https://x.gov.cn/a.html。"))
                .hasSize(1);
        assertThat(RuleCheck.of(rule).quotes("`a`见[公示](./a.md)，" + fault)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"台帐@x.gov.cn", "邮箱：台帐＠x.gov.cn。", "<台帐@x.gov.cn>"})
    void mailboxes(String text) {
        RuleCheck.of("TXT-001").finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "见https://x.gov.cn/XX/a.html。",
                "见https://x.gov.cn/待补。",
                "见https://x.gov.cn/?q=TODO。",
                "`XX`",
                "[公示](./XX年XX月.md)"
            })
    void crosses_in_an_address_are_no_gap(String text) {
        RuleCheck.of("TXT-005").finds(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<⟦XX⟧>", "    ⟦XX⟧村已整改", "[公示](./a.md)⟦XX⟧", "见https://x.gov.cn/a.html，⟦XX⟧村"})
    void gaps_beside_addresses_are_told(String text) {
        RuleCheck.of("TXT-005").finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "见https://x.gov.cn/a(b.html。",
                "（见https://x.gov.cn/a(b）",
                "（见https://x.gov.cn/a)b）",
                "见https://x.gov.cn/a(b,台账)。",
                "见https://x.gov.cn/wiki/a_(b)。",
                "[公示](./a(b).md)",
                "见`f(x`。",
                "见`(`甲)。",
                "（见`)`。",
                "“`”`",
                "〔`[`〕",
                "<a title='('>公示</a>",
                "---\ntitle: “甲\n---\n公示"
            })
    void marks_that_an_address_may_pair_are_balanced(String text) {
        RuleCheck.of("TXT-002").finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦（⟧见https://x.gov.cn/a。",
                "见https://x.gov.cn/a⟦）⟧。",
                "⟦“⟧见https://x.gov.cn/a(b)。",
                "`(`甲。\n乙⟦)⟧。",
                "见`)`甲⟦(⟧乙。"
            })
    void marks_beside_addresses_are_judged(String text) {
        RuleCheck.of("TXT-002").finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "健全制度，见https://x.gov.cn/台账,附件.html。加强监督，",
                "健全制度，见[公示](台账,附件.md)，加强监督。",
                "印发（甲），见[公示](甲.md)。",
                "好！见图![甲](a.png)",
                "健全制度，`甲,乙`。",
                "---\ntitle: 甲,乙,丙\n---\n健全制度，压实责任。",
                "健全,见https://x.gov.cn/台账，加强,压实,完善。"
            })
    void widths_in_addresses_do_not_count(String text) {
        RuleCheck.of("TXT-004").finds(text);
    }

    @Test
    void the_words_around_an_address_keep_to_one_width() {
        RuleCheck.of("TXT-004").finds("健全制度，见https://x.gov.cn/台账。加强监督，完善办法⟦,⟧压实责任。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"五个党支部，见https://x.gov.cn/5个党支部.html。", "见https://x.gov.cn/5个党支部.html。五个党支部，", "五个党支部，`5个党支部`"})
    void numbers_in_addresses_do_not_count(String text) {
        RuleCheck.of("TXT-007").finds(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、关于https://x.gov.cn/台账 公示问题\n已整改。", "一、关于 台账@x.gov.cn公示问题\n已整改。", "一、关于 `a`公示问题\n已整改。"})
    void a_space_parts_an_address_from_a_heading(String text) {
        RuleCheck.of("TXT-003").finds(text);
    }

    /** One and two, with a block of code between that begins with 1 again. */
    @Test
    void numbers_in_code_are_no_part_of_a_run() {
        String text = "一、整改情况\n1.甲项工作。\n```\n1.执行命令。\n```\n2.乙项工作。";

        assertThat(DraftFindings.lines("NUM-001", text)).isEmpty();
        assertThat(DraftFindings.lines("NUM-002", text)).isEmpty();
        assertThat(DraftFindings.lines("NUM-001", text.replace("```\n", ""))).containsExactly(3);
    }

    /** Who reads the page source reads them too. */
    @Test
    void privacy_rules_read_addresses_code_and_front_matter() {
        RuleCheck.of("PRV-002").finds("见https://x.gov.cn/⟦13900000000⟧。");
        RuleCheck.of("PRV-002").finds("---\nphone: ⟦13900000000⟧\n---\n公示");
        RuleCheck.of("PRV-007").finds("---\nnote: ⟦线索编号A12⟧\n---\n公示");
        RuleCheck.of("PRV-007").finds("`⟦秘密★⟧`");
    }

    @Test
    void the_strings_of_a_report_without_a_draft_hold_addresses_too() {
        RectificationReport report = RectificationReport.builder()
                .addSections(Section.builder()
                        .kind(SectionKind.OTHER)
                        .text("见https://x.gov.cn/台帐.html，邮箱台帐@x.gov.cn，[公示](./台帐.md)。")
                        .build())
                .addSections(
                        Section.builder().kind(SectionKind.OTHER).text("建立台帐。").build())
                .build();

        assertThat(RuleCheck.of("TXT-001").judge(report).paths()).containsExactly("sections[1].text");
    }
}
