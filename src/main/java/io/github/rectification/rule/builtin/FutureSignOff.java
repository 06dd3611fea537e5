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
import java.time.LocalDate;
import java.util.Optional;

/** The report is signed on a day that is yet to come (落款日期在将来). */
@RuleSpec(id = "DAT-006", name = "future-sign-off", severity = Severity.ERROR, backing = Backing.LOGIC, since = "0.1.0")
final class FutureSignOff implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<LocalDate> signOff = report.signOffDate();
        if (signOff.isEmpty()) {
            faults.notApplicable("reason.no-sign-off-date");
        } else if (signOff.get().isAfter(context.asOf())) {
            faults.add(Fault.at(Milestone.SIGN_OFF.path())
                    .with("date", signOff.get())
                    .with("asOf", context.asOf()));
        }
    }
}
