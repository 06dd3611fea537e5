package io.github.rectification.rule.builtin;

import io.github.rectification.constraint.Milestone;
import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;

/** The sign-off has no date (缺落款日期). A date that stands in the draft but cannot be is another rule's. */
@RuleSpec(
        id = "SGN-002",
        name = "missing-sign-off-date",
        severity = Severity.ERROR,
        backing = Backing.STANDARD,
        since = "0.1.0")
final class MissingSignOffDate implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        boolean isWritten = report.signOffDate().isPresent() || context.isWritten(Milestone.SIGN_OFF.path());
        if (!context.profile().signOffDateRequired()) {
            faults.notApplicable("reason.not-required");
        } else if (!isWritten) {
            faults.add(Fault.missing(Milestone.SIGN_OFF.path()));
        }
    }
}
