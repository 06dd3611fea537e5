package io.github.rectification.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.CheckResult;
import io.github.rectification.ReportChecker;
import io.github.rectification.finding.Finding;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.source.PropertyPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscretionTest {

    private static final String TITLE = "一、关于“台账不全”问题的整改情况\n";

    private final ReportChecker checker =
            ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).build();

    @Test
    void a_line_with_a_named_sanction_is_not_shown() {
        CheckResult result = checker.check(TITLE + "（一）给予李小芳党内警告处分。\n（二）已补齐台账。");

        assertThat(result.findings())
                .extracting(finding -> finding.rule().value())
                .contains("PRV-004");
        assertThat(result.line(2)).isEmpty();
        assertThat(result.line(3)).contains("（二）已补齐台账。");
    }

    @Test
    void no_message_on_the_line_repeats_the_name() {
        String sentence = "给予李小芳党内警告处分并责令其退还全部违规发放的津贴补贴。";
        CheckResult result = checker.check(TITLE + "（一）" + sentence + "\n二、关于“公示不及时”问题的整改情况\n（一）" + sentence);

        assertThat(result.findings())
                .extracting(finding -> finding.rule().value())
                .contains("ITM-005");
        assertThat(result.findings()).extracting(Finding::message).noneMatch(message -> message.contains("李小芳"));
    }

    @Test
    void no_message_on_the_line_repeats_a_name_that_is_divided_by_what_no_reader_sees() {
        for (String name : List.of("李\u200B小芳", "李　小 芳", "李小\u00AD芳")) {
            String sentence = "给予" + name + "党内警告处分并责令其退还全部违规发放的津贴补贴。";
            CheckResult result = checker.check(TITLE + "（一）" + sentence + "\n二、关于“公示不及时”问题的整改情况\n（一）" + sentence);

            assertThat(result.findings())
                    .extracting(finding -> finding.rule().value())
                    .contains("ITM-005", "PRV-004");
            assertThat(result.line(2)).isEmpty();
            assertThat(result.findings()).extracting(Finding::message).noneMatch(message -> message.contains("芳"));
        }
    }

    @Test
    void a_name_is_kept_back_after_the_end_as_well() {
        String end = "中共云溪县青禾镇委员会\n2024年10月8日\n给予李小芳党内警告处分。";
        CheckResult result = checker.check(TITLE + "（一）已补齐台账。\n" + end);

        assertThat(result.findings())
                .extracting(finding -> finding.rule().value())
                .contains("PRV-004", "STR-008");
        assertThat(result.findings()).extracting(Finding::message).noneMatch(message -> message.contains("李小芳"));
        assertThat(result.line(5)).isEmpty();
    }

    @Test
    void no_message_repeats_a_part_of_what_is_kept_back() {
        CheckResult result = checker.check(TITLE + "（一）已补齐台账。\n联系电话：0000-5550123；电子邮箱：线索编号：QH2024-0077。");

        assertThat(result.findings())
                .extracting(finding -> finding.rule().value())
                .contains("PRV-007", "CTC-005");
        assertThat(result.findings()).extracting(Finding::message).noneMatch(message -> message.contains("0077"));
    }

    @Test
    void the_mark_of_a_finding_does_not_depend_on_the_name() {
        assertThat(marks("李小芳")).isEqualTo(marks("王小明")).isNotEmpty();
    }

    @Test
    void whatever_is_masked_as_a_private_number_is_found() {
        CheckResult result = checker.check(TITLE + "（一）可拨打19900000000，账号1234567890，证号990000190001010016。");

        assertThat(result.findings())
                .extracting(finding -> finding.rule().value())
                .contains("PRV-001", "PRV-002", "PRV-003");
        assertThat(result.line(2)).contains("（一）可拨打***********，账号**********，证号******************。");
    }

    @Test
    void a_value_on_such_a_line_is_not_shown() {
        CheckResult result = checker.check("一、关于“台账不全”问题，给予李小芳党内警告处分\n（一）已补齐台账。");

        assertThat(result.findings())
                .extracting(finding -> finding.rule().value())
                .contains("PRV-004");
        assertThat(result.shown(PropertyPath.parse("items[0].title"), "关于台账")).isEmpty();
        assertThat(result.shown(PropertyPath.parse("items[0].measures[0].text"), "已补齐台账。"))
                .contains("已补齐台账。");
    }

    @Test
    void private_numbers_in_a_value_are_hidden() {
        CheckResult result = checker.check(TITLE + "（一）张某证号990000190001010016。");

        assertThat(result.shown(PropertyPath.parse("items[0].measures[0].text"), "证号990000190001010016"))
                .contains("证号******************");
    }

    @Test
    void a_value_with_a_named_sanction_is_not_shown_where_there_is_no_draft() {
        String text = "给予李小芳党内警告处分。";
        RectificationReport read = checker.check(TITLE + "（一）" + text).report();
        CheckResult result = checker.check(read);

        assertThat(result.findings())
                .extracting(finding -> finding.rule().value())
                .contains("PRV-004");
        assertThat(result.shown(PropertyPath.parse("items[0].measures[0].text"), text))
                .isEmpty();
    }

    private List<String> marks(String name) {
        return checker.check(TITLE + "（一）给予" + name + "党内警告处分。").findings().stream()
                .filter(finding -> finding.rule().value().equals("PRV-004"))
                .map(Finding::fingerprint)
                .toList();
    }
}
