package io.github.rectification.rule;

import static java.util.Objects.requireNonNull;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.outline.Outline;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a rule may know besides the report. Thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleContext {

    private final LocalDate asOf;
    private final WorkingCalendar calendar;
    private final Profile profile;
    private final SourceMap places;
    private final Optional<Outline> draft;
    private final SharedViews views = new SharedViews();

    /**
     * Makes a context.
     *
     * @param asOf the day on which the report is judged, not null
     * @param calendar tells working days, not null
     * @param profile the parameters and weights in force, not null
     * @param places where each value stands in the draft; {@link SourceMap#EMPTY} for a report without a draft
     * @param draft the paragraphs of the draft, or empty for a report without one
     */
    public RuleContext(
            LocalDate asOf, WorkingCalendar calendar, Profile profile, SourceMap places, Optional<Outline> draft) {
        this.asOf = requireNonNull(asOf, "asOf");
        this.calendar = requireNonNull(calendar, "calendar");
        this.profile = requireNonNull(profile, "profile");
        this.places = requireNonNull(places, "places");
        this.draft = requireNonNull(draft, "draft");
    }

    /** {@return the day on which the report is judged} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return what tells working days} */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** {@return the parameters and weights in force} */
    public Profile profile() {
        return profile;
    }

    /** {@return where each value stands in the draft; {@link SourceMap#EMPTY} for a report without a draft} */
    public SourceMap places() {
        return places;
    }

    /** {@return the paragraphs of the draft, or empty for a report without one} */
    public Optional<Outline> draft() {
        return draft;
    }

    /**
     * Tells whether the draft speaks of a value, be it only in a way that could not be read (a date to the month).
     *
     * @param path the value, not null
     * @return whether it has a place of its own in a draft; false for a report without one, such as one from JSON
     */
    public boolean isWritten(PropertyPath path) {
        requireNonNull(path, "path");
        return draft.isPresent() && !places.spans(path).isEmpty();
    }

    /**
     * Obtains what several rules derive from the report: made when a rule first asks for it, then shared.
     *
     * @param <V> the type of the view
     * @param source the report, or its {@link ReportText}, from which the view is made; known by identity, not null
     * @param type the type of the view, of which there is one in a context; not null
     * @param maker makes it; the view must be immutable; not null
     * @return the view of this source, not null
     */
    public <V> V shared(Object source, Class<V> type, Supplier<V> maker) {
        return views.get(requireNonNull(source, "source"), type, maker);
    }
}
