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
import java.util.regex.Pattern;

/** The sign-off has no date (缺落款日期). A date that stands in the draft but cannot be is another rule's. */
@RuleSpec(
        id = "SGN-002",
        name = "missing-sign-off-date",
        severity = Severity.ERROR,
        backing = Backing.STANDARD,
        since = "0.1.0")
final class MissingSignOffDate implements ReportRule {

    private static final Pattern DAY = Pattern.compile("日|号|\\d[-./]\\d{1,2}[-./]\\d");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        boolean isWritten = report.signOffDate().isPresent() || isWrittenToTheDay(context);
        if (!context.profile().signOffDateRequired()) {
            faults.notApplicable("reason.not-required");
        } else if (!isWritten) {
            faults.add(Fault.missing(Milestone.SIGN_OFF.path()));
        }
    }

    /** A day that cannot be is another rule's matter; a month alone is no full date. */
    private static boolean isWrittenToTheDay(RuleContext context) {
        return context.draft()
                .map(draft -> context.places().spans(Milestone.SIGN_OFF.path()).stream()
                        .map(span -> draft.source().original().substring(span.offset(), span.endOffset()))
                        .anyMatch(date -> DAY.matcher(date).find()))
                .orElse(false);
    }
}
