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

/** The last day of the publication window is no working day (公开期限止于非工作日). */
@RuleSpec(
        id = "PUB-006",
        name = "window-ends-on-day-off",
        severity = Severity.INFO,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class WindowEndsOnDayOff implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<PublicationWindow> window = Windows.forward(report, faults);
        if (window.isEmpty()) {
            return;
        }
        Optional<LocalDate> end = window.get().end();
        if (end.isEmpty() || Windows.isDerived(window.get(), context.calendar())) {
            faults.notApplicable("reason.window-without-end");
            return;
        }
        Optional<Boolean> isWorkingDay = context.calendar().isWorkingDay(end.get());
        if (isWorkingDay.isEmpty()) {
            faults.cannotTell("reason.no-holiday-table");
        } else if (!isWorkingDay.get()) {
            faults.add(Fault.at(Windows.END)
                    .with("date", end.get())
                    .with("weekday", end.get().getDayOfWeek()));
        }
    }
}
