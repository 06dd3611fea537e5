package io.github.rectification.rule.builtin;

import io.github.rectification.constraint.CountRules;
import io.github.rectification.constraint.StatusTally;
import io.github.rectification.constraint.SumMismatch;
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
import java.util.Optional;

/**
 * The stated statuses do not make up the stated total (各状态数量之和不符): they sum to more, or a closed account to less.
 *
 * <p>An account with two statuses or more is closed unless its sentence in the draft leaves one of them without a number.
 */
@RuleSpec(
        id = "CNT-001",
        name = "status-totals-differ",
        severity = Severity.ERROR,
        backing = Backing.LOGIC,
        since = "0.1.0")
final class StatusTotalsDiffer implements ReportRule {

    private static final PropertyPath COMPLETION = PropertyPath.ROOT.property("completion");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        if (report.completion().isEmpty()) {
            faults.notApplicable("reason.no-completion");
            return;
        }
        CompletionSummary completion = report.completion().get();
        check(completion, COMPLETION, context, faults);
        PropertyPath otherGrains = COMPLETION.property("otherGrains");
        for (int i = 0; i < completion.otherGrains().size(); i++) {
            check(completion.otherGrains().get(i), otherGrains.index(i), context, faults);
        }
    }

    private static void check(StatusTally tally, PropertyPath path, RuleContext context, Faults faults) {
        CountRules.statusTotals(tally)
                .or(() -> shortfall(tally).filter(shortfall -> !StatusSentence.leavesOpen(path, context)))
                .ifPresent(mismatch ->
                        faults.add(Fault.at(path).with("sum", mismatch.sum()).with("whole", mismatch.whole())));
    }

    private static Optional<SumMismatch> shortfall(StatusTally tally) {
        return tally.parts().size() < 2
                ? Optional.empty()
                : CountRules.breakdown(tally).filter(mismatch -> mismatch.sum() < mismatch.whole());
    }
}
