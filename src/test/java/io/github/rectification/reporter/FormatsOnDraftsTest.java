package io.github.rectification.reporter;

import static io.github.rectification.reporter.Fakes.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.CheckResult;
import io.github.rectification.ReportChecker;
import io.github.rectification.testkit.Sample;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/** What is found in the invented drafts, and in the published reports where they are there, is well-formed output. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsOnDraftsTest {

    private CheckedFile[] files = {};
    private RunSummary summary = RunSummary.EMPTY;

    @BeforeAll
    void check_all_drafts() {
        ReportChecker checker =
                ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).build();
        files = Sample.all().stream()
                .map(sample -> checked(sample.name(), checker.check(sample.text())))
                .toArray(CheckedFile[]::new);
        for (CheckedFile file : files) {
            summary = summary.plus(file);
        }
    }

    @Test
    void sarif_keeps_to_its_schema() {
        String sarif = report("sarif", files);
        assertThat(new SarifCheck().faults(sarif)).isEmpty();
        assertThat(JsonMapper.shared().readTree(sarif).at("/runs/0/results").size())
                .isEqualTo(findings());
    }

    @Test
    void junit_has_a_suite_a_file() {
        assertThat(XmlCheck.read("junit.xsd", report("junit", files))
                        .getElementsByTagName("testsuite")
                        .getLength())
                .isEqualTo(files.length);
    }

    @Test
    void checkstyle_has_an_error_a_finding() {
        assertThat(XmlCheck.read("checkstyle.xsd", report("checkstyle", files))
                        .getElementsByTagName("error")
                        .getLength())
                .isEqualTo(findings());
    }

    @Test
    void gitlab_has_an_entry_with_a_fingerprint_of_its_own_a_finding() {
        assertThat(JsonMapper.shared()
                        .readTree(report("gitlab", files))
                        .valueStream()
                        .map(entry -> entry.get("fingerprint").asString())
                        .distinct())
                .hasSize(findings());
    }

    @Test
    void github_has_no_line_but_commands() {
        assertThat(report("github", files).lines()).allMatch(line -> line.matches("::(error|warning|notice) .*"));
    }

    private int findings() {
        return summary.errors() + summary.warnings() + summary.infos();
    }

    private static CheckedFile checked(String name, CheckResult result) {
        return new CheckedFile(
                name, result.verdict(), result.findings(), result.rules(), result::line, Optional.empty());
    }
}
