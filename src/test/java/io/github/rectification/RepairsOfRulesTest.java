package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.draft.Draft;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.finding.Finding;
import io.github.rectification.rule.builtin.BuiltInRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is repaired, how, and what is left to people. */
class RepairsOfRulesTest {

    private static final ReportChecker CHECKER =
            ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).build();

    private static final List<Pair> REPAIRED = List.of(
            new Pair("NUM-001", "一、整改情况\n1.甲项工作。\n1.乙项工作。\n2.丙项工作。", "一、整改情况\n1.甲项工作。\n2.乙项工作。\n3.丙项工作。"),
            new Pair(
                    "NUM-001",
                    "一、整改情况\n1.甲项工作。\n2.乙项工作。\n2.丙项工作。\n4.丁项工作。",
                    "一、整改情况\n1.甲项工作。\n2.乙项工作。\n3.丙项工作。\n4.丁项工作。"),
            new Pair("NUM-001", "一、甲项工作\n内容。\n二、乙项工作\n内容。\n二、丙项工作\n内容。", "一、甲项工作\n内容。\n二、乙项工作\n内容。\n三、丙项工作\n内容。"),
            new Pair("NUM-001", "１．甲项工作。\n２．乙项工作。\n２．丙项工作。", "１．甲项工作。\n２．乙项工作。\n３．丙项工作。"),
            new Pair("NUM-001", "一、整改情况\n（1）某项工作。\n（2）某项工作。\n（2）某项工作。", "一、整改情况\n（1）某项工作。\n（2）某项工作。\n（3）某项工作。"),
            new Pair("NUM-002", "一、整改情况\n1.甲项工作。\n5.乙项工作。\n3.丙项工作。", "一、整改情况\n1.甲项工作。\n2.乙项工作。\n3.丙项工作。"),
            new Pair("NUM-006", "我们：一是抓学习，五是抓落实，三是抓督查。", "我们：一是抓学习，二是抓落实，三是抓督查。"),
            new Pair("TXT-001", "建立整改台帐，截止目前已销号。", "建立整改台账，截至目前已销号。"),
            new Pair("TXT-001", "这是我们的的责任。", "这是我们的责任。"),
            new Pair("TXT-003", "工作已经完成。。下一步继续。", "工作已经完成。下一步继续。"),
            new Pair("TXT-003", "一、关于 “公示不及时”问题的整改情况\n已经整改。", "一、关于“公示不及时”问题的整改情况\n已经整改。"),
            new Pair("TXT-004", "完善制度，抓好落实，加强督查,持续用力。", "完善制度，抓好落实，加强督查，持续用力。"),
            new Pair("TXT-004", "完善制度,抓好落实,加强督查，持续用力。", "完善制度,抓好落实,加强督查,持续用力。"),
            new Pair("TXT-003", "一、关于  “公示不及时”问题的整改情况\n已经整改。", "一、关于“公示不及时”问题的整改情况\n已经整改。"),
            new Pair("TXT-004", "印发通知（以下简称通知）。召开会议(以下简称会议)。", "印发通知（以下简称通知）。召开会议（以下简称会议）。"),
            new Pair("TXT-006", "修订《议事规则》、《财务制度》。", "修订《议事规则》《财务制度》。"),
            new Pair("TXT-008", "2023年03月05日召开会议。", "2023年3月5日召开会议。"),
            new Pair("TXT-008", "2023年10月05日召开会议。", "2023年10月5日召开会议。"),
            new Pair("TXT-011", "制定⼯作方案，⻓期坚持。", "制定工作方案，长期坚持。"),
            new Pair("TXT-011", "二О二三年三月五日召开会议。", "二〇二三年三月五日召开会议。"),
            new Pair("TXT-011", "２Ｏ２３年ｌ月召开会议l2次。", "２０２３年１月召开会议12次。"),
            new Pair("DAT-007", "2023年3月1日-5月6日开展巡察。", "2023年3月1日至5月6日开展巡察。"),
            new Pair("DAT-007", "2023年3月1日 - 5月6日开展巡察。", "2023年3月1日至5月6日开展巡察。"),
            new Pair("DAT-007", "2023年3月1日 -5月6日开展巡察。", "2023年3月1日至5月6日开展巡察。"),
            new Pair("DAT-007", "2023年3月1日- 5月6日开展巡察。", "2023年3月1日至5月6日开展巡察。"));

    private static final List<Pair> LEFT = List.of(
            left("NUM-001", "一、整改情况\n1.甲项工作。\n2.乙项工作。\n2.丙项工作。\n6.丁项工作。"),
            left("NUM-002", "一、整改情况\n1.甲项工作。\n2.乙项工作。\n4.丙项工作。\n5.丁项工作。"),
            left("NUM-002", "一、整改情况\n3.甲项工作。\n4.乙项工作。"),
            left("NUM-006", "我们：一是抓学习，三是抓落实。"),
            left("NUM-006", "我们：一是抓学习，一是抓制度，四是抓落实，三是抓督查。"),
            left("TXT-003", "工作已经完成。。。下一步继续。"),
            left("TXT-003", "工作已经完成，。下一步继续。"),
            left("TXT-003", "一、关于   “公示不及时”问题的整改情况\n已经整改。"),
            left("TXT-004", "印发通知（以下简称通知）。召开会议(以下简称会议。完善制度（以下简称制度）。"),
            left("TXT-008", "2023年00月05日召开会议。"),
            left("TXT-011", "2023年O5月召开会议。"));

    static List<Pair> repaired() {
        return REPAIRED;
    }

    static List<Pair> left() {
        return LEFT;
    }

    private static Pair left(String rule, String text) {
        return new Pair(rule, text, text);
    }

    @ParameterizedTest
    @MethodSource("repaired")
    void repairs_what_needs_no_person(Pair pair) {
        FixedDraft fixed = fix(pair.before());

        assertThat(rulesOf(fixed.before())).contains(pair.rule());
        assertThat(fixed.text()).isEqualTo(pair.after());
        assertThat(rulesOf(fixed.after())).doesNotContain(pair.rule());
        assertThat(fixed.repaired()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("left")
    void leaves_to_people_what_is_not_plain(Pair pair) {
        FixedDraft fixed = fix(pair.before());

        assertThat(rulesOf(fixed.after())).contains(pair.rule());
        assertThat(fixed.text()).isEqualTo(pair.before());
        assertThat(fixed.repaired()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "１ ２ ３ ４ ５ ６ ７ ８ ９ １０ １１",
                "一 二 三 四 五 六 七 八 九 十 十一",
                "① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ ⑪ ⑫ ⑬ ⑭ ⑮ ⑯ ⑰ ⑱ ⑲ ⑳",
                "⒈ ⒉ ⒊ ⒋ ⒌ ⒍ ⒎ ⒏ ⒐ ⒑ ⒒ ⒓ ⒔ ⒕ ⒖ ⒗ ⒘ ⒙ ⒚ ⒛",
                "⑴ ⑵ ⑶ ⑷ ⑸ ⑹ ⑺ ⑻ ⑼ ⑽ ⑾ ⑿ ⒀ ⒁ ⒂ ⒃ ⒄ ⒅ ⒆ ⒇",
                "㈠ ㈡ ㈢ ㈣ ㈤ ㈥ ㈦ ㈧ ㈨ ㈩"
            })
    void repeated_numbers_are_repaired_in_their_own_numerals(String numerals) {
        List<String> numbers = List.of(numerals.split(" "));
        String mark = Character.isDigit(numerals.charAt(0)) ? "．" : numerals.charAt(0) == '一' ? "、" : "";
        for (int i = 1; i < numbers.size(); i++) {
            List<String> repeated = new ArrayList<>(numbers.subList(0, i));
            repeated.add(numbers.get(i - 1));

            assertThat(fix(items(repeated, mark), "NUM-001").text()).isEqualTo(items(numbers.subList(0, i + 1), mark));
        }
    }

    @Test
    void a_number_that_runs_ahead_is_repaired_in_its_own_numerals() {
        assertThat(fix(items(List.of("⒈", "⒉", "⒛", "⒋"), ""), "NUM-002").text())
                .isEqualTo(items(List.of("⒈", "⒉", "⒊", "⒋"), ""));
        assertThat(fix(items(List.of("㈠", "㈡", "㈩", "㈣"), ""), "NUM-002").text())
                .isEqualTo(items(List.of("㈠", "㈡", "㈢", "㈣"), ""));
    }

    /** After ⑳ Unicode goes on elsewhere. */
    @Test
    void numbers_past_the_last_of_their_row_are_left() {
        for (String last : List.of("⑳", "⒛", "⒇", "㈩")) {
            int length = last.equals("㈩") ? 10 : 20;
            List<String> numbers = new ArrayList<>();
            for (int i = length - 1; i >= 0; i--) {
                numbers.add(String.valueOf((char) (last.charAt(0) - i)));
            }
            numbers.add(last);

            FixedDraft fixed = fix(items(numbers, ""), "NUM-001");

            assertThat(rulesOf(fixed.after())).contains("NUM-001");
            assertThat(fixed.repaired()).isZero();
        }
    }

    @Test
    void every_fixable_rule_is_shown_here_and_no_other() {
        Set<String> shown = new TreeSet<>();
        REPAIRED.forEach(pair -> shown.add(pair.rule()));

        assertThat(BuiltInRules.catalogue().entries().stream()
                        .filter(entry -> entry.info().fixable())
                        .map(entry -> entry.info().id().value()))
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void findings_come_with_repairs_on_demand_only() {
        String text = "建立整改台帐。";
        ReportChecker asking = ReportChecker.builder()
                .asOf(LocalDate.of(2026, 1, 1))
                .locale(Locale.ENGLISH)
                .fixes(true)
                .build();

        assertThat(CHECKER.check(text).findings())
                .allSatisfy(finding -> assertThat(finding.fixes()).isEmpty());
        assertThat(asking.check(text).findings().stream()
                        .flatMap(finding -> finding.fixes().stream())
                        .map(fix -> fix.description()))
                .containsExactly("write “台账” for “台帐”");
    }

    @Test
    void leaves_standing_what_is_not_wanted() {
        String text = "建立整改台帐。\n修订《议事规则》、《财务制度》。";
        FixedDraft fixed = fix(text, "TXT-006");

        assertThat(fixed.text()).isEqualTo("建立整改台帐。\n修订《议事规则》《财务制度》。");
        assertThat(fixed.repaired()).isEqualTo(1);
    }

    @Test
    void leaves_words_alone_that_only_look_mistyped() {
        String text = "自己经营帐篷，对帐篷布置进行检查，发布署名文章。";

        assertThat(fix(text).text()).isEqualTo(text);
        assertThat(rulesOf(CHECKER.check(text))).doesNotContain("TXT-001");
    }

    @Test
    void leaves_widths_alone_in_numbers_and_addresses() {
        String text =
                "联系电话:0000-5550123,电子邮箱:a.b@example.invalid,网址http://example.invalid/a,b。共1,234元，时间10:30。完善制度，抓好落实，加强督查。";

        assertThat(fix(text).text())
                .contains("0000-5550123", "a.b@example.invalid", "example.invalid/a,b", "1,234", "10:30");
    }

    @Test
    void edits_a_web_page_where_it_is_written_as_shown() {
        String page = "<html><body><p>建立整改台帐，完善制度。</p><p>建立整改台<b>帐</b>。</p><p>建立整改台&#24080;。</p></body></html>";

        assertThat(fix(page).text()).isEqualTo(page.replace("台帐，", "台账，"));
    }

    @Test
    void edits_text_with_markdown_marks() {
        String text = "## 一、整改情况\n**建立整改台帐**。\n建立**整改台**帐。\n";

        assertThat(fix(text).text()).isEqualTo(text.replace("改台帐**", "改台账**"));
    }

    @Test
    void repairs_what_is_in_the_way_of_another_repair_in_a_second_round() {
        FixedDraft fixed = fix("完善制度，，抓好落实,,加强督查，持续用力，久久为功。");

        assertThat(fixed.text()).isEqualTo("完善制度，抓好落实，加强督查，持续用力，久久为功。");
        assertThat(rulesOf(fixed.after())).doesNotContain("TXT-003", "TXT-004");
    }

    @Test
    void a_repair_that_does_not_hold_keeps_no_other_back() {
        // without its second full stop the item would have no measure
        String text = "一、整改情况\n" + "1.建立台帐，，完成。。\n".repeat(30);
        FixedDraft fixed = fix(text, "TXT-001", "TXT-003");

        assertThat(fixed.repaired()).isEqualTo(60);
        assertThat(fixed.text()).isEqualTo("一、整改情况\n" + "1.建立台账，完成。。\n".repeat(30));
    }

    @Test
    void report_json_stays_as_it_is() {
        String json = "{\"schemaVersion\":\"1\",\"title\":\"关于台帐的通报\"}";

        assertThat(fix(json).text()).isEqualTo(json);
    }

    /** An item a line, each under its number. */
    private static String items(List<String> numbers, String mark) {
        var text = new StringBuilder("整改情况\n");
        numbers.forEach(number -> text.append(number).append(mark).append("某项工作。\n"));
        return text.toString();
    }

    private static FixedDraft fix(String text, String... rules) {
        try {
            Draft draft = DraftReaders.all(ReadLimits.DEFAULT).readText(text, "draft");
            List<String> wanted = List.of(rules);
            return DraftFixer.fix(
                    draft,
                    CHECKER,
                    finding ->
                            wanted.isEmpty() || wanted.contains(finding.rule().value()));
        } catch (UnreadableDraftException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> rulesOf(CheckResult result) {
        List<String> rules = new ArrayList<>();
        for (Finding finding : result.findings()) {
            rules.add(finding.rule().value());
        }
        return rules;
    }

    record Pair(String rule, String before, String after) {}
}
