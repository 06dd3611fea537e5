package io.github.rectification.rule.builtin;

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
import java.util.OptionalInt;

/** The stated number of issues is not that of the items (问题数与条目数不符). */
@RuleSpec(
        id = "CNT-003",
        name = "item-count-differs",
        severity = Severity.WARNING,
        backing = Backing.LOGIC,
        since = "0.1.0")
final class ItemCountDiffers implements ReportRule {

    private static final PropertyPath ISSUES = PropertyPath.parse("completion.issues");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        OptionalInt stated = report.completion().map(CompletionSummary::issues).orElse(OptionalInt.empty());
        int items = ReportTree.of(report, context).items().size();
        if (stated.isEmpty() || items == 0) {
            faults.notApplicable(stated.isEmpty() ? "reason.no-issue-count" : "reason.no-items");
        } else if (stated.getAsInt() != items) {
            faults.add(Fault.at(ISSUES).with("stated", stated.getAsInt()).with("items", items));
        }
    }
}
