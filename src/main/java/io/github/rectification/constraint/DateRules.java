package io.github.rectification.constraint;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges dates that stand in one report. Needs no validation provider.
 *
 * @since 0.1.0
 */
public final class DateRules {

    private DateRules() {}

    /**
     * Finds the milestones that come too early. The end of the inspection may be its start; all else must be later.
     *
     * <p>Each is compared with the nearest stated one before it, so that one wrong day is one fault.
     *
     * @param milestones the days, not null
     * @return the faults in the order of the milestones; empty if there is none
     */
    public static List<DateDisorder> disorders(Milestones milestones) {
        requireNonNull(milestones, "milestones");
        List<DateDisorder> disorders = new ArrayList<>(0);
        Milestone earlier = Milestone.INSPECTION_START;
        Optional<LocalDate> earlierDate = Optional.empty();
        for (Milestone later : Milestone.values()) {
            Optional<LocalDate> laterDate = later.of(milestones);
            if (laterDate.isPresent()) {
                if (earlierDate.isPresent() && !inOrder(earlierDate.get(), later, laterDate.get())) {
                    disorders.add(new DateDisorder(later, laterDate.get(), earlier, earlierDate.get()));
                }
                earlier = later;
                earlierDate = laterDate;
            }
        }
        return disorders;
    }

    private static boolean inOrder(LocalDate earlierDate, Milestone later, LocalDate laterDate) {
        return earlierDate.isBefore(laterDate) || (later == Milestone.INSPECTION_END && earlierDate.equals(laterDate));
    }
}
