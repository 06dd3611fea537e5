package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.Profile.WindowDemand;
import io.github.rectification.rule.Profile.WindowUnit;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import java.util.Optional;

/** The working days of the window cannot be told, since a year has no holiday table (公开期限无法核算). */
@RuleSpec(
        id = "PUB-005",
        name = "window-not-judged",
        severity = Severity.INFO,
        backing = Backing.REGULATION,
        since = "0.1.0")
final class WindowNotJudged implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<PublicationWindow> window = Windows.forward(report, faults);
        if (window.isEmpty()) {
            return;
        }
        WindowDemand demand = context.profile().window();
        if (demand.unit() != WindowUnit.WORKING_DAY) {
            faults.notApplicable("reason.not-in-working-days");
        } else if (!Windows.hasBothDays(window.get())) {
            faults.notApplicable("reason.window-days-incomplete");
        } else if (context.calendar()
                .workingDays(window.get(), demand.countFirstDay())
                .isEmpty()) {
            faults.add(Fault.at(Windows.PATH)
                    .with("start", window.get().start().orElseThrow())
                    .with("end", window.get().end().orElseThrow()));
        }
    }
}
