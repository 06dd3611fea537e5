package io.github.rectification.constraint;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Two milestones of which the one that should be the later is not.
 *
 * @param later the milestone that breaks the order, not null
 * @param laterDate its day, not null
 * @param earlier the nearest stated milestone before it, not null
 * @param earlierDate its day, not null
 * @since 0.1.0
 */
public record DateDisorder(Milestone later, LocalDate laterDate, Milestone earlier, LocalDate earlierDate) {

    /** Refuses null. */
    public DateDisorder {
        requireNonNull(later, "later");
        requireNonNull(laterDate, "laterDate");
        requireNonNull(earlier, "earlier");
        requireNonNull(earlierDate, "earlierDate");
    }
}
