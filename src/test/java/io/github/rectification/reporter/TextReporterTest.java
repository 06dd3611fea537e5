package io.github.rectification.reporter;

import static io.github.rectification.reporter.Fakes.at;
import static io.github.rectification.reporter.Fakes.file;
import static io.github.rectification.reporter.Fakes.missing;
import static io.github.rectification.reporter.Fakes.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Severity;
import io.github.rectification.finding.Verdict;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReporterTest {

    @Test
    void shows_a_finding_without_a_place_by_its_path_alone() {
        assertThat(report("text", file("a.txt", SourceText.of("一"), missing())))
                .isEqualTo("a.txt: error PUB-001 没有写公开期限\n");
    }

    @Test
    void shows_the_line_with_a_marker_two_columns_wide_for_a_wide_sign() {
        SourceText text = SourceText.of("第一行\n二、关于台账的问题");
        assertThat(report("text", file("a.txt", text, finding(text, 4, 6, Severity.WARNING))))
                .isEqualTo("""
                        a.txt:2:1: warning NUM-001 重复
                            二、关于台账的问题
                            ^^^^
                        """);
    }

    @Test
    void sets_the_marker_under_narrow_and_wide_signs_alike() {
        SourceText text = SourceText.of("2024年11月1日");
        assertThat(report("text", file("a.txt", text, finding(text, 5, 8, Severity.INFO))))
                .isEqualTo("""
                        a.txt:1:6: info NUM-001 重复
                            2024年11月1日
                                  ^^^^
                        """);
    }

    @Test
    void marks_an_empty_range_with_one_caret() {
        SourceText text = SourceText.of("一、");
        assertThat(report("text", file("a.txt", text, finding(text, 2, 2, Severity.ERROR))))
                .endsWith("    一、\n        ^\n");
    }

    @Test
    void marks_a_range_over_several_lines_to_the_end_of_the_first() {
        SourceText text = SourceText.of("甲乙\n丙丁");
        assertThat(report("text", file("a.txt", text, finding(text, 1, 4, Severity.ERROR))))
                .endsWith("    甲乙\n      ^^\n");
    }

    @Test
    void points_at_related_places() {
        SourceText text = SourceText.of("1.甲\n1.乙");
        Finding finding = Fakes.related(
                finding(text, 4, 6, Severity.ERROR), "第一次用在这里", text.slice(0, 2).span());
        assertThat(report("text", file("a.txt", text, finding))).endsWith("    -> a.txt:1:1: 第一次用在这里\n");
    }

    @Test
    void replaces_what_would_steer_the_terminal_in_path_message_and_line() {
        SourceText text = SourceText.of("\u001B[31m红\t\u202E倒");
        Finding finding = at(text.slice(5, 6).span(), Severity.ERROR, "见\u001B[0m\n下行\u0085");
        assertThat(report("text", file("a\u0007.txt", text, finding))).isEqualTo("""
                        a␇.txt:1:6: error NUM-001 见␛[0m␊下行\uFFFD
                            ␛[31m红␉\uFFFD倒
                                 ^^
                        """);
    }

    @Test
    void shows_no_line_where_the_report_has_no_draft() {
        var file = new CheckedFile(
                "a.json",
                Verdict.INVALID,
                List.of(at(new SourceSpan(5, 2, 1, 6, 1, 8), Severity.ERROR, "重复")),
                List.of(),
                line -> Optional.empty(),
                Optional.empty());
        assertThat(report("text", file)).isEqualTo("a.json:1:6: error NUM-001 重复\n");
    }

    @Test
    void colours_place_severity_rule_and_marker_on_a_terminal_and_parts_the_files() {
        SourceText text = SourceText.of("二、关于台账的问题");
        Finding finding = Fakes.related(
                finding(text, 2, 4, Severity.WARNING), "第一次", text.slice(0, 2).span());
        String shown = report(
                "text",
                Fakes.RUN,
                new OutputOptions(true, Optional.empty()),
                file("a.txt", text, finding),
                file("b.txt", text),
                file("c.txt", text, missing()));
        assertThat(shown.replace('\u001B', '~')).isEqualTo("""
                        ~[1ma.txt:1:3~[0m: ~[1;33mwarning~[0m ~[2mNUM-001~[0m 重复
                            二、关于台账的问题
                                ~[1;33m^^^^~[0m
                            -> ~[1ma.txt:1:1~[0m: 第一次

                        ~[1mc.txt~[0m: ~[1;31merror~[0m ~[2mPUB-001~[0m 没有写公开期限
                        """);
    }

    @Test
    void says_nothing_of_a_file_that_could_not_be_read() {
        assertThat(report("text", CheckedFile.unreadable("a.doc", "无法读取"))).isEmpty();
    }

    private static Finding finding(SourceText text, int start, int end, Severity severity) {
        return at(text.slice(start, end).span(), severity, "重复");
    }

    @Test
    void sets_a_bar_before_a_line_that_a_build_would_run() {
        SourceText text = SourceText.of("::error::x\n##[error]x");

        assertThat(report("text", file("a.txt", text, at(text.all().span(), Severity.INFO, "x"))))
                .contains("\n  | ::error::x\n    ^");
        assertThat(report("text", file("a.txt", text, at(text.slice(11, 13).span(), Severity.INFO, "x"))))
                .contains("\n    #＃[error]x\n    ^^^");
    }
}
