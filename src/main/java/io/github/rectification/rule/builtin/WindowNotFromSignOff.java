package io.github.rectification.rule.builtin;

import static java.time.temporal.ChronoUnit.DAYS;

import io.github.rectification.constraint.Milestone;
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

/** The publication window does not start with the day of signing, give or take a day (公开期限与落款日期不衔接). */
@RuleSpec(
        id = "PUB-004",
        name = "window-not-from-sign-off",
        severity = Severity.WARNING,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class WindowNotFromSignOff implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<LocalDate> start = Windows.forward(report, faults).flatMap(PublicationWindow::start);
        Optional<LocalDate> signOff = report.signOffDate();
        if (start.isPresent() && signOff.isEmpty()) {
            faults.notApplicable("reason.no-sign-off-date");
        }
        if (start.isEmpty()
                && report.publicationWindow()
                        .filter(window -> window.start().isEmpty())
                        .isPresent()) {
            faults.notApplicable("reason.window-days-incomplete");
        }
        if (start.isPresent() && signOff.isPresent() && Math.abs(DAYS.between(signOff.get(), start.get())) > 1) {
            faults.add(Fault.at(Windows.START)
                    .with("start", start.get())
                    .with("signOff", signOff.get())
                    .related("related.sign-off-date", Milestone.SIGN_OFF.path()));
        }
    }
}
