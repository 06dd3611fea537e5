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
import java.util.Optional;

/** The report is signed with the short name of the body (落款用简称). */
@RuleSpec(
        id = "SGN-004",
        name = "short-signatory",
        severity = Severity.INFO,
        backing = Backing.STANDARD,
        since = "0.1.0")
final class ShortSignatory implements ReportRule {

    private static final PropertyPath SIGNATORY = PropertyPath.parse("signOff.body");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<String> signatory = report.signOff().flatMap(SignOff::body);
        if (signatory.isEmpty()) {
            faults.notApplicable("reason.no-signatory");
        } else if (signatory.get().lines().allMatch(name -> BodyName.of(name).isShort())) {
            faults.add(Fault.at(SIGNATORY).with("signatory", Excerpt.of(signatory.get())));
        }
    }
}
