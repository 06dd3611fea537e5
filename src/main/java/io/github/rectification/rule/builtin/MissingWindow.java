package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;

/** No publication window is stated (缺公开期限). */
@RuleSpec(
        id = "PUB-001",
        name = "missing-window",
        severity = Severity.ERROR,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class MissingWindow implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        boolean isGiven = report.publicationWindow().isPresent() || context.isWritten(Windows.PATH);
        if (!context.profile().window().required()) {
            faults.notApplicable("reason.not-required");
        } else if (!isGiven) {
            faults.add(Fault.missing(Windows.PATH));
        }
    }
}
