package io.github.rectification.rule;

import static java.util.Objects.requireNonNull;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.outline.Outline;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a rule may know besides the report.
 *
 * @param asOf the day on which the report is judged, not null
 * @param calendar tells working days, not null
 * @param profile the parameters and weights in force, not null
 * @param places where each value stands in the draft; {@link SourceMap#EMPTY} for a report without a draft
 * @param draft the paragraphs of the draft, or empty for a report without one
 * @since 0.1.0
 */
public record RuleContext(
        LocalDate asOf, WorkingCalendar calendar, Profile profile, SourceMap places, Optional<Outline> draft) {

    /** Refuses null. */
    public RuleContext {
        requireNonNull(asOf, "asOf");
        requireNonNull(calendar, "calendar");
        requireNonNull(profile, "profile");
        requireNonNull(places, "places");
        requireNonNull(draft, "draft");
    }

    /**
     * Tells whether the draft speaks of a value, be it only in a way that could not be read (a date to the month).
     *
     * @param path the value, not null
     * @return whether it has a place of its own in a draft; false for a report without one, such as one from JSON
     */
    public boolean isWritten(PropertyPath path) {
        return draft.isPresent() && !places.spans(path).isEmpty();
    }
}
