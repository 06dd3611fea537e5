package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.flatReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.ReportChecker;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.finding.RuleStatus;
import io.github.rectification.finding.Severity;
import io.github.rectification.rule.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules that are off by default run under a profile that gives them a severity. */
class RulesOnDemandTest {

    private static final List<String> ON_DEMAND = List.of("ITM-002", "PUB-008", "RND-006");

    private static List<RuleOutcome> outcomes(Profile profile) {
        return ReportChecker.builder()
                .asOf(LocalDate.of(2026, 1, 1))
                .profile(profile)
                .build()
                .check(flatReport(1))
                .rules();
    }

    private static List<String> skipped(Profile profile) {
        return outcomes(profile).stream()
                .filter(outcome -> outcome.status() == RuleStatus.SKIPPED)
                .map(outcome -> outcome.rule().value())
                .toList();
    }

    @Test
    void are_skipped_by_default() {
        assertThat(skipped(Profile.generic())).containsExactlyElementsOf(ON_DEMAND);
    }

    @Test
    void run_where_the_profile_gives_them_a_severity() {
        var profile = Profile.generic().withSeverities(Map.of("RND-006", Severity.WARNING));

        assertThat(skipped(profile)).containsExactly("ITM-002", "PUB-008");
        assertThat(outcomes(profile))
                .filteredOn(outcome -> outcome.rule().value().equals("RND-006"))
                .extracting(RuleOutcome::status)
                .containsExactly(RuleStatus.FAILED);
    }

    @Test
    void stay_off_where_the_profile_switches_them_off_too() {
        var profile = Profile.generic()
                .withSeverities(Map.of("RND-006", Severity.WARNING))
                .withSwitchedOff(new RuleId("RND-006"));

        assertThat(skipped(profile)).contains("RND-006");
    }
}
