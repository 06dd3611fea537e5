package io.github.rectification.rule.builtin;

import static java.time.temporal.ChronoUnit.DAYS;

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

/** The report is signed before the regular rectification period has run (公布过早). */
@RuleSpec(
        id = "DAT-008",
        name = "published-too-early",
        severity = Severity.INFO,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class PublishedTooEarly implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<LocalDate> feedback = report.feedbackDate();
        Optional<LocalDate> signOff = report.signOffDate();
        if (feedback.isEmpty() || signOff.isEmpty()) {
            faults.notApplicable(feedback.isEmpty() ? "reason.no-feedback-date" : "reason.no-sign-off-date");
            return;
        }
        int regular = context.profile().regularPeriodDays();
        long days = DAYS.between(feedback.get(), signOff.get());
        // a sign-off that does not lie after the feedback is DAT-001
        if (days > 0 && days < regular) {
            faults.add(Fault.at(Milestone.SIGN_OFF.path())
                    .with("days", days)
                    .with("regular", regular)
                    .with("feedbackDate", feedback.get())
                    .related("related.feedback-date", Milestone.FEEDBACK.path()));
        }
    }
}
