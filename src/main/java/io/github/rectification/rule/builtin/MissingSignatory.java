package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SignOff;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;

/** Nobody signs (缺落款单位). */
@RuleSpec(
        id = "SGN-001",
        name = "missing-signatory",
        severity = Severity.ERROR,
        backing = Backing.STANDARD,
        since = "0.1.0")
final class MissingSignatory implements ReportRule {

    private static final PropertyPath BODY = PropertyPath.parse("signOff.body");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        if (!context.profile().signatoryRequired()) {
            faults.notApplicable("reason.not-required");
        } else if (report.signOff().flatMap(SignOff::body).isEmpty()) {
            faults.add(Fault.missing(BODY));
        }
    }
}
