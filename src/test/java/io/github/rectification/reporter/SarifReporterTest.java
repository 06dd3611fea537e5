package io.github.rectification.reporter;

import static io.github.rectification.reporter.Fakes.at;
import static io.github.rectification.reporter.Fakes.file;
import static io.github.rectification.reporter.Fakes.missing;
import static io.github.rectification.reporter.Fakes.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Fix;
import io.github.rectification.finding.Severity;
import io.github.rectification.finding.Verdict;
import io.github.rectification.finding.Waiver;
import io.github.rectification.source.DocumentPlace;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReporterTest {

    private static final SourceText TEXT = SourceText.of("1.甲\n1.乙");
    private static final Finding REPEATED = Fakes.related(
            at(TEXT.slice(4, 6).span(), Severity.WARNING, "序号“1.”重复"),
            "第一次用在这里",
            TEXT.slice(0, 2).span());

    @Test
    void writes_a_whole_run() {
        var fix = new Fix("改为“2.”", List.of(new Edit(TEXT.slice(4, 5).span(), "2")));
        Finding mendable = Finding.builder().from(REPEATED).addFixes(fix).build();
        String sarif = report(
                "sarif",
                Fakes.ENGLISH,
                OutputOptions.PLAIN,
                file("drafts/通报.txt", TEXT, missing(), mendable),
                CheckedFile.unreadable("旧稿.doc", "旧稿.doc: this is an old Word file"));
        assertThat(sarif).isEqualTo(golden("sarif.json"));
        assertThat(new SarifCheck().faults(sarif)).isEmpty();
    }

    @Test
    void describes_every_rule_in_the_language_of_the_run() {
        String sarif = report("sarif", file("a.txt", TEXT, REPEATED));
        assertThat(new SarifCheck().faults(sarif)).isEmpty();
        JsonNode driver = run(sarif).at("/tool/driver");
        assertThat(driver.get("language").asString()).isEqualTo("zh-CN");
        assertThat(driver.get("rules").size())
                .isEqualTo(Fakes.RUN.catalogue().entries().size());
        JsonNode rule =
                driver.get("rules").get(run(sarif).at("/results/0/ruleIndex").asInt());
        assertThat(rule.get("id").asString()).isEqualTo("NUM-001");
        assertThat(rule.at("/shortDescription/text").asString()).isEqualTo("序号重复");
        assertThat(rule.at("/fullDescription/text").asString())
                .startsWith("同一层的两个部分")
                .doesNotContain("\n");
        assertThat(rule.get("helpUri").asString()).startsWith("https://").endsWith("/docs/rules/NUM-001.md");
        assertThat(rule.at("/help/text").asString()).contains("[怎么改]").doesNotContain("###");
        assertThat(rule.at("/help/markdown").asString()).contains("### 怎么改").doesNotContain("How to mend");
        assertThat(rule.at("/defaultConfiguration/level").asString()).isEqualTo("error");
    }

    @Test
    void tells_which_rules_are_off() {
        for (JsonNode rule : run(report("sarif")).at("/tool/driver/rules")) {
            boolean off = rule.get("id").asString().equals("ITM-002");
            if (off) {
                assertThat(rule.at("/defaultConfiguration/enabled").asBoolean()).isFalse();
            }
        }
    }

    @Test
    void writes_waived_findings_as_suppressed() {
        var suppressed = new Waiver.Suppressed("rectify.yaml:7", "附件另行编号", Optional.of(LocalDate.of(2025, 6, 30)));
        String sarif = report("sarif", file("a.txt", TEXT, waived(suppressed), waived(new Waiver.Baselined())));
        assertThat(new SarifCheck().faults(sarif)).isEmpty();
        assertThat(run(sarif).at("/results/0/suppressions").toString())
                .isEqualTo("[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"附件另行编号\","
                        + "\"properties\":{\"by\":\"rectify.yaml:7\",\"expires\":\"2025-06-30\"}}]");
        assertThat(run(sarif).at("/results/1/suppressions").toString())
                .isEqualTo("[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"基线中已有\","
                        + "\"properties\":{\"baseline\":true}}]");
        assertThat(run(sarif).at("/properties/warnings").asInt()).isZero();
        assertThat(run(sarif).at("/properties/waived").asInt()).isEqualTo(2);
    }

    @Test
    void tells_the_place_in_a_word_file_and_offers_no_fix_of_its_lines() {
        var span = new SourceSpan(0, 2, 1, 1, 1, 3, Optional.of(new DocumentPlace("word/document.xml", 7, 0)));
        var fix = new Fix("x", List.of(new Edit(span, "2")));
        Finding finding = Finding.builder()
                .from(at(span, Severity.ERROR, "x"))
                .addFixes(fix)
                .build();
        String sarif = report("sarif", file("a.docx", TEXT, finding));
        assertThat(new SarifCheck().faults(sarif)).isEmpty();
        assertThat(run(sarif).at("/results/0/locations/0/properties").toString())
                .isEqualTo("{\"part\":\"word/document.xml\",\"paragraph\":7,\"run\":0}");
        assertThat(run(sarif).at("/results/0").has("fixes")).isFalse();
    }

    @Test
    void lets_no_message_be_a_link() {
        String sarif =
                report("sarif", file("a.txt", TEXT, at(TEXT.all().span(), Severity.INFO, "[甲](http://a.invalid)")));
        assertThat(run(sarif).at("/results/0/message/text").asString()).isEqualTo("\\[甲\\](http://a.invalid)");
    }

    @Test
    void stays_valid_whatever_a_draft_and_its_name_hold() {
        assertThat(new SarifCheck()
                        .faults(report("sarif", Fakes.hostile(), CheckedFile.unreadable(Fakes.HOSTILE, Fakes.HOSTILE))))
                .isEmpty();
    }

    @Test
    void writes_no_more_results_than_programs_take_and_says_so_with_exact_totals() {
        var many = new CheckedFile(
                "a.txt",
                Verdict.INVALID,
                Collections.nCopies(SarifReporter.MOST_RESULTS + 1, missing()),
                List.of(),
                line -> Optional.empty(),
                Optional.empty());
        JsonNode run = run(report("sarif", Fakes.ENGLISH, OutputOptions.PLAIN, many));
        assertThat(run.get("results").size()).isEqualTo(SarifReporter.MOST_RESULTS);
        assertThat(run.at("/properties/errors").asInt()).isEqualTo(SarifReporter.MOST_RESULTS + 1);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .isEqualTo("25001 results were found, of which the first 25000 are written; "
                        + "use the format json to see all");
    }

    @Test
    void lists_no_more_unreadable_files_than_programs_take_and_counts_the_others() throws IOException {
        var out = new StringWriter();
        var reporter = new SarifReporter(out);
        reporter.begin(Fakes.ENGLISH);
        RunSummary summary = RunSummary.EMPTY;
        for (int i = 0; i < SarifReporter.MOST_UNREADABLE + 3; i++) {
            CheckedFile file = CheckedFile.unreadable(i + ".doc", "x");
            reporter.file(file);
            summary = summary.plus(file);
        }
        reporter.end(summary);
        JsonNode notifications = run(out.toString()).at("/invocations/0/toolExecutionNotifications");
        assertThat(notifications.size()).isEqualTo(SarifReporter.MOST_UNREADABLE + 1);
        assertThat(notifications
                        .get(SarifReporter.MOST_UNREADABLE)
                        .at("/message/text")
                        .asString())
                .isEqualTo("3 more files could not be read and are not listed one by one");
    }

    private static Finding waived(Waiver waiver) {
        return Finding.builder().from(REPEATED).waiver(waiver).build();
    }

    private static JsonNode run(String sarif) {
        return JsonMapper.shared().readTree(sarif).at("/runs/0");
    }

    private static String golden(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/reporter", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
