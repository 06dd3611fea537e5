package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import io.github.rectification.calendar.DateSpan;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The days on which the team inspected (巡察时间), both inclusive. A day that the draft gives only to the month is absent.
 *
 * @param start the first day, or empty
 * @param end the last day, or empty
 * @since 0.1.0
 */
@Value.Builder
public record InspectionPeriod(Optional<LocalDate> start, Optional<LocalDate> end)
        implements WithInspectionPeriod, DateSpan {

    /** Refuses null. */
    public InspectionPeriod {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
    }

    /** {@return a builder with nothing set} */
    public static InspectionPeriodBuilder builder() {
        return new InspectionPeriodBuilder();
    }
}
