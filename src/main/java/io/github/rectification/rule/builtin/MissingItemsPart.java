package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.Profile.ReportPart;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;

/** The report has no item at all (缺整改事项). */
@RuleSpec(
        id = "STR-003",
        name = "missing-items-part",
        severity = Severity.ERROR,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class MissingItemsPart implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        if (!context.profile().partsRequired().contains(ReportPart.ITEMS)) {
            faults.notApplicable("reason.not-required");
        } else if (ReportTree.of(report, context).items().isEmpty()) {
            faults.add(Fault.missing(PropertyPath.ROOT.property("items")));
        }
    }
}
