package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The opening lacks the authority, the team, the inspected body, a day of the inspection or that of the feedback
 * (开头要素不全). What the draft gives but not so that a value could be read, such as a date to the month, is not missing.
 */
@RuleSpec(
        id = "STR-001",
        name = "missing-opening",
        severity = Severity.ERROR,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class MissingOpening implements ReportRule {

    private static final PropertyPath LABEL = PropertyPath.parse("round.label");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        List<OpeningPart> missing = new ArrayList<>();
        for (OpeningPart part : OpeningPart.values()) {
            if (!isStated(part, report) && !isWritten(part, context)) {
                missing.add(part);
            }
        }
        if (!missing.isEmpty()) {
            faults.add(Fault.missing(missing.get(0).path()).with("missing", missing));
        }
    }

    private static boolean isWritten(OpeningPart part, RuleContext context) {
        return context.isWritten(part.path()) || (part == OpeningPart.AUTHORITY && context.isWritten(LABEL));
    }

    private static boolean isStated(OpeningPart part, RectificationReport report) {
        Optional<?> value = switch (part) {
            case AUTHORITY ->
                report.round().flatMap(round -> round.commissionedBy().or(round::label));
            case TEAM -> report.round().flatMap(InspectionRound::team);
            case INSPECTED_BODY -> report.round().flatMap(InspectionRound::inspectedBody);
            case INSPECTION_START -> report.inspectionStart();
            case INSPECTION_END -> report.inspectionEnd();
            case FEEDBACK_DATE -> report.feedbackDate();
        };
        return value.isPresent();
    }

    /** What an opening gives. */
    enum OpeningPart {
        /** The committee that deployed the inspection, or the round. */
        AUTHORITY("round.commissionedBy"),
        /** The team. */
        TEAM("round.team"),
        /** The inspected body. */
        INSPECTED_BODY("round.inspectedBody"),
        /** The first day of the inspection. */
        INSPECTION_START("round.period.start"),
        /** The last day of the inspection. */
        INSPECTION_END("round.period.end"),
        /** The day of the feedback. */
        FEEDBACK_DATE("feedback.date");

        private final String path;

        OpeningPart(String path) {
            this.path = path;
        }

        private PropertyPath path() {
            return PropertyPath.parse(path);
        }
    }
}
