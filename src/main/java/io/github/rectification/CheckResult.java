package io.github.rectification;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleFailure;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.finding.RuleStatus;
import io.github.rectification.finding.Severity;
import io.github.rectification.finding.Verdict;
import io.github.rectification.finding.Waiver;
import io.github.rectification.judge.Judgement;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Outline;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What came of checking one report. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CheckResult {

    private static final Set<RuleStatus> RAN = EnumSet.of(RuleStatus.PASSED, RuleStatus.FAILED, RuleStatus.NOT_JUDGED);

    private final Judgement judgement;

    CheckResult(Judgement judgement) {
        this.judgement = judgement;
    }

    /** {@return the report that was checked} */
    public RectificationReport report() {
        return judgement.report();
    }

    /** {@return where the values of the report stand in the draft; empty for a report without one} */
    public SourceMap places() {
        return judgement.places();
    }

    /** {@return the paragraphs of the draft, or empty for a report without one} */
    public Optional<Outline> draft() {
        return judgement.draft();
    }

    /** {@return the findings by place, those without one first; then by rule} */
    public List<Finding> findings() {
        return judgement.findings();
    }

    /** {@return what became of each rule, sorted by id} */
    public List<RuleOutcome> rules() {
        return judgement.rules();
    }

    /** {@return the rules that went wrong, sorted by id; empty as a rule} */
    public List<RuleFailure> failures() {
        return judgement.failures();
    }

    /** {@return the verdict: invalid with an error that counts, unclear if no rule ran, else valid} */
    public Verdict verdict() {
        if (findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR && finding.counts())) {
            return Verdict.INVALID;
        }
        return rules().stream().anyMatch(this::hasRun) ? Verdict.VALID : Verdict.UNCLEAR;
    }

    private boolean hasRun(RuleOutcome outcome) {
        return RAN.contains(outcome.status())
                && failures().stream().noneMatch(failure -> failure.rule().equals(outcome.rule()));
    }

    /**
     * Lets findings not count, such as those of {@link io.github.rectification.waiver.Suppressions} or of a {@link
     * io.github.rectification.waiver.Baseline}. A rule whose findings are all waived has passed.
     *
     * @param decision why a finding does not count, or empty if it does; asked of those that count so far; not null
     * @return the result with these waivers, not null
     */
    public CheckResult withWaivers(Function<? super Finding, Optional<Waiver>> decision) {
        List<Finding> decided = findings().stream()
                .map(finding -> finding.counts() ? decided(finding, decision.apply(finding)) : finding)
                .toList();
        Set<RuleId> failed =
                decided.stream().filter(Finding::counts).map(Finding::rule).collect(Collectors.toSet());
        List<RuleOutcome> outcomes = rules().stream()
                .map(rule -> rule.status() == RuleStatus.FAILED && !failed.contains(rule.rule())
                        ? new RuleOutcome(rule.rule(), RuleStatus.PASSED, rule.reason())
                        : rule)
                .toList();
        return new CheckResult(judgement.with(decided, outcomes));
    }

    private static Finding decided(Finding finding, Optional<Waiver> waiver) {
        return waiver.isPresent()
                ? Finding.builder().from(finding).waiver(waiver).build()
                : finding;
    }

    /**
     * Obtains a line of the draft as it may be shown: private numbers are replaced by asterisks.
     *
     * @param line the line, 1-based
     * @return the line without its end; empty for a report without a draft, for a line that the draft does not have, and for
     *     one on which a named sanction, a case number, a pending case or a secrecy mark was found; empty for every line if
     *     a rule that keeps such words back went wrong
     */
    public Optional<String> line(int line) {
        return judgement.line(line);
    }

    /**
     * Obtains a text of the report as it may be shown: private numbers are replaced by asterisks.
     *
     * @param path the value whose text it is, not null
     * @param text the text, the whole value or a part of it; not null
     * @return the text, of the same length; empty where a named sanction, a case number, a pending case or a secrecy mark
     *     was found in the value, or on a line on which it stands, or if a rule that keeps such words back went wrong
     */
    public Optional<String> shown(PropertyPath path, String text) {
        return judgement.shown(path, text);
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return "CheckResult[" + verdict() + ", " + findings().size() + " findings]";
    }
}
