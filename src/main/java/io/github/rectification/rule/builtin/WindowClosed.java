package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import java.time.LocalDate;
import java.util.Optional;

/** The window has ended on the day of the check (公开期限已过), for drafts that are still to be published. */
@RuleSpec(
        id = "PUB-008",
        name = "window-closed",
        severity = Severity.INFO,
        onDemand = true,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class WindowClosed implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<PublicationWindow> window = Windows.forward(report, faults);
        if (window.isEmpty()) {
            return;
        }
        Optional<LocalDate> end = window.get().end();
        if (end.isEmpty()) {
            faults.notApplicable("reason.window-without-end");
        } else if (end.get().isBefore(context.asOf())) {
            faults.add(Fault.at(Windows.END).with("end", end.get()).with("asOf", context.asOf()));
        }
    }
}
