package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import io.github.rectification.calendar.DateSpan;
import io.github.rectification.constraint.ForwardSpan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The days on which the report stays open to the public (公开期限), both inclusive.
 *
 * <p>Any two days can be held, so that a faulty draft can be described. Where the draft gives a number of working days from the day of
 * publication, that day is the start and is not counted.
 *
 * @param start the first day, or empty
 * @param end the last day, or empty
 * @param statedWorkingDays the number of working days that the draft states, or empty
 * @since 0.1.0
 */
@Value.Builder
@ForwardSpan
public record PublicationWindow(Optional<LocalDate> start, Optional<LocalDate> end, OptionalInt statedWorkingDays)
        implements WithPublicationWindow, DateSpan {

    /** Refuses null. */
    public PublicationWindow {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        requireNonNull(statedWorkingDays, "statedWorkingDays");
    }

    /** {@return a builder with nothing set} */
    public static PublicationWindowBuilder builder() {
        return new PublicationWindowBuilder();
    }
}
