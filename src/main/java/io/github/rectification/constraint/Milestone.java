package io.github.rectification.constraint;

import io.github.rectification.source.PropertyPath;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One of the days that must follow one another, in this order.
 *
 * @since 0.1.0
 */
public enum Milestone {
    /** The first day of the inspection. */
    INSPECTION_START("round.period.start"),
    /** The last day of the inspection; it may be the first as well. */
    INSPECTION_END("round.period.end"),
    /** The day of the feedback, after the inspection. */
    FEEDBACK("feedback.date"),
    /** The day of signing, after the feedback. */
    SIGN_OFF("signOff.date");

    private final String path;

    Milestone(String path) {
        this.path = path;
    }

    /** {@return where the day stands, counted from what has the {@link Milestones}} */
    public PropertyPath path() {
        return PropertyPath.parse(path);
    }

    Optional<LocalDate> of(Milestones milestones) {
        return switch (this) {
            case INSPECTION_START -> milestones.inspectionStart();
            case INSPECTION_END -> milestones.inspectionEnd();
            case FEEDBACK -> milestones.feedbackDate();
            case SIGN_OFF -> milestones.signOffDate();
        };
    }
}
