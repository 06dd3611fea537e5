package io.github.rectification.rule.builtin;

import io.github.rectification.constraint.CountRules;
import io.github.rectification.finding.Severity;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;

/** The kinds of an outcome do not add up to its persons (分类人数之和不符). */
@RuleSpec(
        id = "DSC-001",
        name = "breakdown-differs",
        severity = Severity.ERROR,
        backing = Backing.LOGIC,
        since = "0.1.0")
final class BreakdownDiffers implements ReportRule {

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
        CountRules.breakdown(outcome)
                .ifPresent(mismatch -> faults.add(Fault.at(path.property("persons"))
                        .with("category", outcome.category())
                        .with("sum", mismatch.sum())
                        .with("whole", mismatch.whole())));
    }
}
