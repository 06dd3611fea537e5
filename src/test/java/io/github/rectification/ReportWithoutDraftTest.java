package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.draft.ReadLimits;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.finding.RuleStatus;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.source.SourceMap;
import io.github.rectification.testkit.Case;
import io.github.rectification.testkit.Cases;
import io.github.rectification.testkit.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a draft says is judged alike with the draft and, by the rules that need none, without it. */
class ReportWithoutDraftTest {

    private static final ReportChecker CHECKER =
            ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).build();

    static Stream<Path> drafts() {
        return Stream.concat(
                Cases.texts().stream().map(Case::draft),
                Stream.of(Path.of("docs/examples"), Sample.corpus())
                        .filter(Files::isDirectory)
                        .flatMap(ReportWithoutDraftTest::texts));
    }

    private static Stream<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void rules_on_values_find_the_same_with_and_without_the_draft(Path file) throws Exception {
        CheckResult withDraft =
                CHECKER.check(DraftReaders.all(ReadLimits.DEFAULT).read(file));
        CheckResult without = CHECKER.check(withDraft.report());

        assertThat(told(statedNowhere(without.findings(), withDraft.places())))
                .containsExactlyElementsOf(told(notOnSteps(withDraft.findings())));
    }

    @Test
    void rules_that_need_the_draft_do_not_apply_without_it() {
        CheckResult result = CHECKER.check(RectificationReport.builder().build());

        assertThat(result.rules().stream()
                        .filter(rule -> rule.status() == RuleStatus.NOT_APPLICABLE)
                        .map(RuleOutcome::rule))
                .containsAll(needingDraft());
    }

    private static List<RuleId> needingDraft() {
        return CHECKER.catalogue().entries().stream()
                .map(RuleCatalogue.Entry::info)
                .filter(info -> info.needsDraft())
                .map(info -> info.id())
                .toList();
    }

    /** Rules on text read more with the draft: what no value holds. RND-003 and DSC-004 read text too. */
    private static List<RuleId> onValues() {
        return CHECKER.catalogue().entries().stream()
                .filter(entry ->
                        entry.rule() instanceof ReportRule && !entry.info().needsDraft())
                .map(entry -> entry.info().id())
                .filter(id -> !id.value().equals("RND-003") && !id.value().equals("DSC-004"))
                .toList();
    }

    /** A date that the draft gives to the month only is no value, so without the draft it is missing. */
    private static List<Finding> statedNowhere(List<Finding> findings, SourceMap places) {
        return findings.stream()
                .filter(finding -> !finding.rule().value().equals("STR-001")
                        || places.spans(finding.path().orElseThrow()).isEmpty())
                .toList();
    }

    /** Whether steps (一是) stand in paragraphs of their own cannot be told without the draft, so they are not judged. */
    private static List<Finding> notOnSteps(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.rule().value().startsWith("NUM-")
                        || !finding.message().contains("是”"))
                .toList();
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> onValues().contains(finding.rule()))
                .map(finding -> finding.rule() + " " + finding.severity() + " "
                        + finding.path().map(Object::toString).orElse("-") + " " + finding.message())
                .sorted()
                .toList();
    }
}
