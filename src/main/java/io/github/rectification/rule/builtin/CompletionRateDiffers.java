package io.github.rectification.rule.builtin;

import io.github.rectification.constraint.CountRules;
import io.github.rectification.constraint.StatusTally;
import io.github.rectification.finding.Severity;
import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;

/** The stated completion rate is not that of the stated counts (完成率不符). */
@RuleSpec(
        id = "CNT-002",
        name = "completion-rate-differs",
        severity = Severity.ERROR,
        backing = Backing.LOGIC,
        since = "0.1.0")
final class CompletionRateDiffers implements ReportRule {

    private static final PropertyPath COMPLETION = PropertyPath.ROOT.property("completion");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        if (report.completion().isEmpty()) {
            faults.notApplicable("reason.no-completion");
            return;
        }
        CompletionSummary completion = report.completion().get();
        check(completion, COMPLETION, faults);
        PropertyPath otherGrains = COMPLETION.property("otherGrains");
        for (int i = 0; i < completion.otherGrains().size(); i++) {
            check(completion.otherGrains().get(i), otherGrains.index(i), faults);
        }
    }

    private static void check(StatusTally tally, PropertyPath path, Faults faults) {
        CountRules.completionRate(tally)
                .ifPresent(mismatch -> faults.add(Fault.at(path.property("rate"))
                        .with("stated", mismatch.stated().toPlainString())
                        .with("actual", mismatch.actual().toPlainString())));
    }
}
