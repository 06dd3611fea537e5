package io.github.rectification.rule.builtin;

import static java.time.temporal.ChronoUnit.DAYS;

import io.github.rectification.constraint.Milestone;
import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import java.time.LocalDate;
import java.util.Optional;

/** The report is signed long after the feedback (公布过晚). */
@RuleSpec(
        id = "DAT-002",
        name = "late-publication",
        severity = Severity.WARNING,
        cases = {
            @RuleSpec.Case(name = "late", severity = Severity.INFO),
            @RuleSpec.Case(name = "very-late", severity = Severity.WARNING)
        },
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class LatePublication implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<LocalDate> feedback = report.feedbackDate();
        Optional<LocalDate> signOff = report.signOffDate();
        if (feedback.isEmpty() || signOff.isEmpty()) {
            faults.notApplicable(feedback.isEmpty() ? "reason.no-feedback-date" : "reason.no-sign-off-date");
            return;
        }
        Profile profile = context.profile();
        long days = DAYS.between(feedback.get(), signOff.get());
        if (days > Math.min(profile.latenessInfo(), profile.latenessWarning())) {
            boolean isVeryLate = days > profile.latenessWarning();
            faults.add(Fault.at(Milestone.SIGN_OFF.path())
                    .ofCase(isVeryLate ? "very-late" : "late")
                    .with("days", days)
                    .with("limit", isVeryLate ? profile.latenessWarning() : profile.latenessInfo())
                    .with("feedbackDate", feedback.get())
                    .related("related.feedback-date", Milestone.FEEDBACK.path()));
        }
    }
}
