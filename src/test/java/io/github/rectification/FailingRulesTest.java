package io.github.rectification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rectification.CountyRules.County;
import io.github.rectification.CountyRules.Deed;
import io.github.rectification.CountyRules.FailingOnceRepaired;
import io.github.rectification.CountyRules.OfDraft;
import io.github.rectification.CountyRules.OfReport;
import io.github.rectification.CountyRules.OfText;
import io.github.rectification.CountyRules.Secret;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleFailure;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.finding.RuleStatus;
import io.github.rectification.finding.Verdict;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Rule;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that goes wrong, whatever it does, is named with its pack, finds nothing, and stops no other. */
class FailingRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
    private static final String DRAFT = "一、关于“台账不全”问题的整改情况\n（一）已补齐台账，可拨打19900000001。";
    private static final RuleId FAILING = new RuleId("CTY-001");
    private static final PropertyPath TITLE = PropertyPath.parse("title");

    @ParameterizedTest
    @MethodSource("io.github.rectification.FailingDeeds#all")
    void are_named_and_stop_no_other(Deed deed) {
        for (Rule rule : List.of(new OfReport(deed), new OfText(deed), new OfDraft(deed))) {
            CheckResult result = checker(Locale.ENGLISH, rule).check(DRAFT);
            CheckResult without = checker(Locale.ENGLISH).check(DRAFT);

            String reason = "rule CTY-001 of the rule pack county went wrong (" + deed.why()
                    + ") and was not judged; tell whoever maintains the pack";
            assertThat(result.rules())
                    .contains(new RuleOutcome(FAILING, RuleStatus.NOT_JUDGED, Optional.of(reason)))
                    .containsAll(without.rules());
            assertThat(result.findings()).isEqualTo(without.findings());
            assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
            assertThat(result.failures()).singleElement().satisfies(failure -> {
                assertThat(failure.rule()).isEqualTo(FAILING);
                assertThat(failure.pack()).contains("county");
                assertThat(failure.reason()).isEqualTo(reason).doesNotContain("19900000001", "甲");
            });
        }
    }

    @Test
    void are_told_in_chinese() {
        CheckResult result = checker(Locale.CHINESE, new OfReport(new Deed(faults -> faults.add(Fault.at(TITLE)), "")))
                .check(DRAFT);

        assertThat(result.failures())
                .extracting(RuleFailure::reason)
                .containsExactly("规则包“county”的规则CTY-001运行出错（文字“CTY-001”缺少word的值），未作判断，请告知规则包的维护者。");
    }

    @Test
    void keep_what_was_thrown_for_their_developers() {
        var thrown = new IllegalStateException("甲");
        CheckResult result = checker(
                        Locale.ENGLISH,
                        new OfReport(new Deed(
                                faults -> {
                                    throw thrown;
                                },
                                "")))
                .check(DRAFT);

        assertThat(result.failures()).extracting(RuleFailure::cause).containsExactly(thrown);
        assertThat(result.withWaivers(finding -> Optional.empty()).failures()).isEqualTo(result.failures());
    }

    @Test
    void of_no_pack_are_named_alone() {
        Deed deed = new Deed(
                faults -> {
                    throw new IllegalStateException();
                },
                "");
        CheckResult result = ReportChecker.builder()
                .asOf(DAY)
                .locale(Locale.ENGLISH)
                .catalogue(RuleCatalogue.of(List.of(new OfReport(deed))))
                .build()
                .check(DRAFT);

        assertThat(result.failures())
                .extracting(RuleFailure::reason)
                .containsExactly(
                        "rule CTY-001 went wrong (IllegalStateException) and was not judged, which is no fault of the draft; report it to the developers");
        assertThat(result.failures()).extracting(RuleFailure::pack).containsExactly(Optional.empty());
        assertThat(result.verdict()).as("no rule has run").isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void give_no_span_to_a_report_without_a_draft() throws UnreadableDraftException {
        var placing = new OfReport(new Deed(
                faults -> faults.add(Fault.at(new SourceSpan(0, 1, 1, 1, 1, 2)).with("word", "甲")), ""));
        var placed = new OfReport(new Deed(faults -> faults.add(FailingDeeds.sound()), ""));

        assertThat(checker(Locale.ENGLISH, placing)
                        .check(RectificationReport.builder().build())
                        .failures())
                .hasSize(1);
        CheckResult ofJson = checker(Locale.ENGLISH, placed)
                .check(new ByteArrayInputStream("{\"title\": \"x\"}".getBytes(UTF_8)), "a.json");
        assertThat(ofJson.failures()).isEmpty();
        assertThat(ofJson.findings())
                .filteredOn(finding -> finding.rule().equals(FAILING))
                .extracting(finding -> finding.span().orElseThrow().column())
                .containsExactly(11);
    }

    @Test
    void leave_errors_of_the_machine_to_whoever_checks() {
        var checker = checker(
                Locale.ENGLISH,
                new OfReport(new Deed(
                        faults -> {
                            throw new OutOfMemoryError("told");
                        },
                        "")));

        assertThatThrownBy(() -> checker.check(DRAFT))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("told");
    }

    @Test
    void that_are_secret_have_every_line_kept_back() {
        Deed deed = new Deed(
                faults -> {
                    throw new IllegalStateException();
                },
                "");
        CheckResult result = checker(Locale.ENGLISH, new Secret(deed)).check(DRAFT);

        assertThat(checker(Locale.ENGLISH).check(DRAFT).line(1)).isPresent();
        assertThat(result.line(1)).isEmpty();
        assertThat(result.line(2)).isEmpty();
        assertThat(result.shown(TITLE, "甲")).isEmpty();
        assertThat(checker(Locale.ENGLISH, new Secret(deed))
                        .check(RectificationReport.builder().build())
                        .shown(TITLE, "甲"))
                .isEmpty();
    }

    @Test
    void prove_no_repair() {
        String twice = "一、关于“台账不全”问题的整改情况\n（一）已补齐台账。。\n";
        assertThat(fixes(checker(Locale.ENGLISH).check(twice))).isNotEmpty();
        assertThat(fixes(checker(Locale.ENGLISH, new FailingOnceRepaired()).check(twice)))
                .isEmpty();
    }

    private static List<Finding> fixes(CheckResult result) {
        return result.findings().stream()
                .filter(finding -> !finding.fixes().isEmpty())
                .toList();
    }

    private static ReportChecker checker(Locale locale, Rule... rules) {
        return ReportChecker.builder()
                .asOf(DAY)
                .locale(locale)
                .fixes(true)
                .catalogue(
                        InstalledRules.catalogue(rules.length == 0 ? List.of() : List.of(new County(List.of(rules)))))
                .build();
    }
}
