package io.github.rectification.reporter;

import static io.github.rectification.reporter.Fakes.at;
import static io.github.rectification.reporter.Fakes.file;
import static io.github.rectification.reporter.Fakes.missing;
import static io.github.rectification.reporter.Fakes.report;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.finding.Severity;
import io.github.rectification.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnOutputTest {

    private static final SourceText TEXT = SourceText.of("1.甲\n1.乙");

    private static final CheckedFile FAULTY =
            file("稿件/a: b.txt", TEXT, missing(), at(TEXT.slice(4, 6).span(), Severity.WARNING, "重复"));

    private static boolean isMarked(String text) {
        return OwnOutput.isMarked(head(text));
    }

    private static boolean isOwn(String text) {
        return OwnOutput.isOwn(head(text));
    }

    private static byte[] head(String text) {
        return Arrays.copyOf(text.getBytes(UTF_8), Math.min(text.getBytes(UTF_8).length, OwnOutput.HEAD_BYTES));
    }

    private static String faulty(String format, CheckRun run) {
        CheckedFile[] many = new CheckedFile[400];
        Arrays.fill(many, FAULTY);
        return report(format, run, OutputOptions.PLAIN, many);
    }

    @Test
    void every_form_is_known_again_in_both_languages() {
        for (String format : ReportFormats.names()) {
            for (CheckRun run : List.of(Fakes.RUN, Fakes.ENGLISH)) {
                assertThat(isOwn(faulty(format, run))).as(format).isTrue();
                assertThat(isOwn(report(format, run, OutputOptions.PLAIN, FAULTY)))
                        .as(format)
                        .isTrue();
                assertThat(isOwn(report(format, run, OutputOptions.PLAIN, Fakes.hostile())))
                        .as(format)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "json", "sarif", "junit", "checkstyle", "todo"})
    void carries_a_mark_even_where_nothing_was_found(String format) {
        assertThat(isMarked(report(format))).isTrue();
        assertThat(isMarked(report(format, file("a.txt", TEXT)))).isTrue();
        assertThat(isMarked(faulty(format, Fakes.RUN))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "github", "gitlab"})
    void carries_no_mark_where_its_readers_take_none(String format) {
        assertThat(isMarked(faulty(format, Fakes.RUN))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "json", "sarif", "junit", "checkstyle", "todo", "text", "github", "gitlab"})
    void is_known_again_after_an_editor_saved_it(String format) {
        String windows = "\uFEFF" + faulty(format, Fakes.RUN).replace("\n", "\r\n");
        assertThat(isOwn(windows)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "gitlab"})
    void is_known_again_in_another_layout(String format) {
        String json = report(format, FAULTY);
        assertThat(isOwn(json.replaceAll("\n *", "").replace("\": ", "\":"))).isTrue();
        assertThat(isOwn(json.replace("  ", "\t").replace("\": ", "\" : "))).isTrue();
    }

    @Test
    void a_text_with_findings_of_one_line_is_known_again() {
        assertThat(isOwn("a.txt: error PUB-001 没有写公开期限\n")).isTrue();
        assertThat(isOwn("a.txt:1:2: info TXT-001 文字")).isTrue();
    }

    @Test
    void what_others_wrote_is_not_taken_for_ours() {
        Map<String, String> others = Map.ofEntries(
                Map.entry("nothing", ""),
                Map.entry("blanks", " \n\n"),
                Map.entry("a draft", "关于巡察整改进展情况的通报\n一、整改情况\n"),
                Map.entry("a draft that quotes a finding", "通报\na.txt:1:2: error NUM-001 重复\n"),
                Map.entry("a finding before a draft", "a.txt:1:2: error NUM-001 重复\n关于巡察整改进展情况的通报\n结束"),
                Map.entry("another checker", "a.c:1:2: error: missing\n"),
                Map.entry("no rule of ours", ": error NUM-1 x\n"),
                Map.entry("a report", "{\"schemaVersion\": \"1\", \"title\": \"rectify\"}"),
                Map.entry("a baseline", "{\"schemaVersion\": \"1\", \"files\": {}}"),
                Map.entry("foreign JSON", "{\"name\": \"rectify\", \"tool\": {\"name\": \"rectify\"}}"),
                Map.entry("foreign SARIF", report("sarif", FAULTY).replace("\"rectify\"", "\"others\"")),
                Map.entry("foreign JUnit", "<?xml version=\"1.0\"?>\n<testsuites name=\"rectify\"></testsuites>"),
                Map.entry("a foreign array", "[{\"type\": \"issue\", \"description\": \"x\"}]"),
                Map.entry("an empty object", "{}\n"),
                Map.entry("a page", "<!doctype html>\n<html><head><title>通报</title></head><body>rectify</body></html>"),
                Map.entry(
                        "a page on a mark",
                        "<!doctype html>\n<head></head><meta name=\"generator\" content=\"rectify 0.1.0\">"),
                Map.entry("a foreign page", "<!doctype html>\n<meta name=\"generator\" content=\"hugo\">"),
                Map.entry("another's command", "::error title=x::y\n"));
        others.forEach((what, text) -> assertThat(isOwn(text)).as(what).isFalse());
    }

    @Test
    void an_array_without_findings_is_anybodys() {
        assertThat(isOwn(report("gitlab"))).isFalse();
    }

    @Test
    void bytes_that_are_no_text_are_not_ours() {
        assertThat(OwnOutput.isOwn(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1, (byte) 0xD8}))
                .isFalse();
        assertThat(OwnOutput.isOwn(new byte[OwnOutput.HEAD_BYTES])).isFalse();
    }
}
