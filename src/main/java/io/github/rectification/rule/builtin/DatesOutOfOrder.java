package io.github.rectification.rule.builtin;

import io.github.rectification.constraint.DateDisorder;
import io.github.rectification.constraint.DateRules;
import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;

/** Inspection, feedback and sign-off do not follow one another (日期先后颠倒). */
@RuleSpec(
        id = "DAT-001",
        name = "dates-out-of-order",
        severity = Severity.ERROR,
        backing = Backing.LOGIC,
        since = "0.1.0")
final class DatesOutOfOrder implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        for (DateDisorder disorder : DateRules.disorders(report)) {
            faults.add(Fault.at(disorder.later().path())
                    .with("later", disorder.later())
                    .with("laterDate", disorder.laterDate())
                    .with("earlier", disorder.earlier())
                    .with("earlierDate", disorder.earlierDate())
                    .related("related.earlier-date", disorder.earlier().path()));
        }
    }
}
