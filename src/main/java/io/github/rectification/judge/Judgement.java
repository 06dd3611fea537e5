package io.github.rectification.judge;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleFailure;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Outline;
import io.github.rectification.privacy.PrivateNumbers;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules found in one report, with what of it may be shown. Immutable and thread-safe.
 */
public final class Judgement {

    private final RectificationReport report;
    private final SourceMap places;
    private final Optional<Outline> draft;
    private final List<Finding> findings;
    private final List<RuleOutcome> rules;
    private final List<RuleFailure> failures;
    private final PrivateNumbers privateNumbers;
    private final Discretion discretion;

    private Judgement(
            RectificationReport report,
            SourceMap places,
            Optional<Outline> draft,
            List<Finding> findings,
            List<RuleOutcome> rules,
            List<RuleFailure> failures,
            PrivateNumbers privateNumbers,
            Discretion discretion) {
        this.report = report;
        this.places = places;
        this.draft = draft;
        this.findings = List.copyOf(findings);
        this.rules = List.copyOf(rules);
        this.failures = List.copyOf(failures);
        this.privateNumbers = privateNumbers;
        this.discretion = discretion;
    }

    /** {@return a judgement with the findings in order, and without the words that secret rules found} */
    static Judgement of(
            RectificationReport report,
            SourceMap places,
            Optional<Outline> draft,
            RuleRun run,
            Set<RuleId> secretRules,
            PrivateNumbers privateNumbers) {
        var discretion = Discretion.of(run, secretRules, draft);
        List<Finding> discreet =
                run.findings().stream().map(discretion::keepBack).sorted().toList();
        return new Judgement(
                report, places, draft, discreet, run.outcomes(), run.failures(), privateNumbers, discretion);
    }

    /** {@return the same report judged otherwise, with these findings and these statuses of rules} */
    public Judgement with(List<Finding> otherFindings, List<RuleOutcome> otherRules) {
        return new Judgement(report, places, draft, otherFindings, otherRules, failures, privateNumbers, discretion);
    }

    /** {@return the report that was judged} */
    public RectificationReport report() {
        return report;
    }

    /** {@return where the values of the report stand; empty for a report without a draft} */
    public SourceMap places() {
        return places;
    }

    /** {@return the paragraphs of the draft, or empty for a report without one} */
    public Optional<Outline> draft() {
        return draft;
    }

    /** {@return the findings by place, those without one first; then by rule} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return what became of each rule, sorted by id} */
    public List<RuleOutcome> rules() {
        return rules;
    }

    /** {@return the rules that went wrong, sorted by id} */
    public List<RuleFailure> failures() {
        return failures;
    }

    /** {@return a line of the draft with private numbers hidden; empty if there is none, or something secret was found on it} */
    public Optional<String> line(int line) {
        return draft.filter(outline -> line >= 1 && line <= outline.source().lineCount())
                .filter(outline -> discretion.isOpen(line))
                .map(outline -> privateNumbers.hide(outline.source(), line));
    }

    /** {@return a text of the value with private numbers hidden; empty where something secret was found in it} */
    public Optional<String> shown(PropertyPath path, String text) {
        boolean isOpen = draft.isPresent() ? discretion.isOpen(places, path) : discretion.isOpen(path);
        return isOpen ? Optional.of(privateNumbers.hide(text)) : Optional.empty();
    }
}
