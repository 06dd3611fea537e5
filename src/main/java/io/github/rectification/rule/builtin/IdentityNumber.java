package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.privacy.PrivateNumberKind;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRule;

/** An identity number is made public (公民身份号码). */
@RuleSpec(
        id = "PRV-001",
        name = "identity-number",
        severity = Severity.ERROR,
        backing = Backing.REGULATION,
        since = "0.1.0")
final class IdentityNumber implements TextRule {

    @Override
    public void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
        PrivateNumberFaults.add(text, PrivateNumberKind.IDENTITY, run -> true, faults);
    }
}
