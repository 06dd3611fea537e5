package io.github.rectification.rule.builtin;

import io.github.rectification.constraint.CountRules;
import io.github.rectification.finding.Severity;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;

/** A kind of outcome is counted under a category to which it does not belong (处分种类归错类别). */
@RuleSpec(
        id = "DSC-002",
        name = "kind-in-wrong-category",
        severity = Severity.ERROR,
        backing = Backing.REGULATION,
        since = "0.1.0")
final class KindInWrongCategory implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        if (report.outcomes().isEmpty()) {
            faults.notApplicable("reason.no-outcomes");
        }
        for (int i = 0; i < report.outcomes().size(); i++) {
            check(
                    report.outcomes().get(i),
                    PropertyPath.ROOT.property("outcomes").index(i),
                    faults);
        }
    }

    private static void check(OutcomeTally outcome, PropertyPath path, Faults faults) {
        if (CountRules.isKindStray(outcome)) {
            outcome.kind().ifPresent(kind -> faults.add(fault(outcome, kind, path)));
        }
        for (int i : CountRules.strayParts(outcome)) {
            faults.add(fault(
                    outcome,
                    outcome.breakdown().get(i).kind(),
                    path.property("breakdown").index(i)));
        }
    }

    private static Fault fault(OutcomeTally outcome, OutcomeKind kind, PropertyPath owner) {
        return Fault.at(owner.property("kind"))
                .with("kind", kind)
                .with("stated", outcome.category())
                .with("expected", kind.category());
    }
}
