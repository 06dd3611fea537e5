package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.RuleStatus;
import io.github.rectification.finding.Severity;
import io.github.rectification.finding.Verdict;
import io.github.rectification.finding.Waiver;
import io.github.rectification.waiver.Suppression;
import io.github.rectification.waiver.Suppressions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaivedResultTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    private CheckResult result;

    @BeforeEach
    void check() throws UnreadableDraftException {
        result = ReportChecker.builder().asOf(DAY).build().check(Path.of("docs/examples/draft-with-faults.txt"));
    }

    private static RuleStatus status(CheckResult of, String rule) {
        return of.rules().stream()
                .filter(outcome -> outcome.rule().value().equals(rule))
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void a_rule_all_of_whose_findings_are_waived_has_passed() {
        var suppressions = Suppressions.of(
                List.of(Suppression.builder()
                        .rule(new RuleId("CTC-001"))
                        .reason("no e-mail address by decision of the committee")
                        .by("our settings")
                        .build()),
                DAY);

        CheckResult waived = result.withWaivers(finding -> suppressions.waiver("draft.txt", finding));

        assertThat(status(result, "CTC-001")).isEqualTo(RuleStatus.FAILED);
        assertThat(status(waived, "CTC-001")).isEqualTo(RuleStatus.PASSED);
        assertThat(status(waived, "NUM-001")).isEqualTo(RuleStatus.FAILED);
        assertThat(waived.findings()).hasSameSizeAs(result.findings());
        assertThat(waived.findings()).filteredOn(finding -> !finding.counts()).isNotEmpty();
    }

    @Test
    void the_verdict_leaves_waived_errors_out() {
        CheckResult waived = result.withWaivers(finding ->
                finding.severity() == Severity.ERROR ? Optional.of(new Waiver.Baselined()) : Optional.empty());

        assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(waived.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void a_waiver_stays_when_another_is_asked_for() {
        CheckResult waived = result.withWaivers(finding -> Optional.of(new Waiver.Baselined()))
                .withWaivers(finding -> Optional.of(new Waiver.Suppressed("x", "y", Optional.empty())));

        assertThat(waived.findings())
                .extracting(Finding::waiver)
                .containsOnly(Optional.<Waiver>of(new Waiver.Baselined()));
    }
}
