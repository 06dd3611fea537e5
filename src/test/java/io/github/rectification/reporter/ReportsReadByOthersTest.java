package io.github.rectification.reporter;

import static io.github.rectification.reporter.Fakes.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.ReportChecker;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.finding.RuleStatus;
import io.github.rectification.finding.Severity;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.testkit.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.reports.Parser;

/** The libraries with which build servers read such reports find in them what we found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsReadByOthersTest {

    private CheckedFile[] files = {};

    @BeforeAll
    void check_all_drafts() {
        ReportChecker checker =
                ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).build();
        files = Sample.all().stream()
                .map(sample -> {
                    var result = checker.check(sample.text());
                    return new CheckedFile(
                            sample.name(),
                            result.verdict(),
                            result.findings(),
                            result.rules(),
                            result::line,
                            Optional.empty());
                })
                .toArray(CheckedFile[]::new);
    }

    @Test
    void checkstyle(@TempDir Path folder) throws IOException {
        assertThat(read(folder, "checkstyle", Parser.CHECKSTYLE))
                .containsExactlyInAnyOrderElementsOf(findings("rectify.", 0));
    }

    @Test
    void sarif(@TempDir Path folder) throws IOException {
        assertThat(read(folder, "sarif", Parser.SARIF)).containsExactlyInAnyOrderElementsOf(findings("", 0));
    }

    @Test
    void code_quality(@TempDir Path folder) throws IOException {
        assertThat(read(folder, "gitlab", Parser.CODECLIMATE)).containsExactlyInAnyOrderElementsOf(findings("", 1));
    }

    @Test
    void junit(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("report"), report("junit", files));

        List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger()).parse(file.toString());

        assertThat(suites).hasSameSizeAs(files);
        assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfTests).sum())
                .isEqualTo(rules(outcome -> true));
        assertThat(suites.stream()
                        .mapToInt(ReportTestSuite::getNumberOfFailures)
                        .sum())
                .isEqualTo(heavyRules())
                .isPositive();
        assertThat(cases(suites, ReportTestCase::hasFailure)).isEqualTo(heavyRules());
        assertThat(cases(suites, ReportTestCase::hasSkipped))
                .isEqualTo(rules(
                        outcome -> outcome.status() != RuleStatus.PASSED && outcome.status() != RuleStatus.FAILED));
    }

    private List<String> read(Path folder, String format, Parser parser) throws IOException {
        Files.writeString(folder.resolve("report"), report(format, files));
        return ViolationsApi.violationsApi()
                .withViolationsLogger(new Throwing())
                .withPattern(".*report$")
                .inFolder(folder.toString())
                .findAll(parser)
                .violations()
                .stream()
                .map(read ->
                        read.getFile() + " " + read.getRule() + " " + read.getStartLine() + " " + read.getSeverity())
                .toList();
    }

    private List<String> findings(String beforeRule, int lineOfMissing) {
        return Arrays.stream(files)
                .flatMap(file -> file.findings().stream()
                        .map(finding -> file.path() + " " + beforeRule + finding.rule() + " "
                                + finding.span().map(SourceSpan::line).orElse(lineOfMissing) + " "
                                + severity(finding.severity())))
                .toList();
    }

    private static SEVERITY severity(Severity severity) {
        return switch (severity) {
            case ERROR -> SEVERITY.ERROR;
            case WARNING -> SEVERITY.WARN;
            case INFO -> SEVERITY.INFO;
        };
    }

    private int rules(Predicate<RuleOutcome> which) {
        return (int) Arrays.stream(files)
                .flatMap(file -> file.rules().stream())
                .filter(which)
                .count();
    }

    private int heavyRules() {
        return (int) Arrays.stream(files)
                .mapToLong(file -> file.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(Finding::rule)
                        .distinct()
                        .count())
                .sum();
    }

    private static int cases(List<ReportTestSuite> suites, Predicate<ReportTestCase> which) {
        return (int) suites.stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .filter(which)
                .count();
    }

    /** A report that cannot be read is a fault, not a line in a log. */
    private static final class Throwing implements ViolationsLogger {

        @Override
        public void log(Level level, String text) {}

        @Override
        public void log(Level level, String text, Throwable cause) {
            throw new AssertionError(text, cause);
        }
    }
}
