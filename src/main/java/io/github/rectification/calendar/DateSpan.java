package io.github.rectification.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A first and a last day, both inclusive, as a draft states them: either may be absent, and they may run backwards.
 *
 * @since 0.1.0
 */
public interface DateSpan {

    /** {@return the first day, inclusive, or empty if it is not stated} */
    Optional<LocalDate> start();

    /** {@return the last day, inclusive, or empty if it is not stated} */
    Optional<LocalDate> end();

    /** {@return whether both days are stated and the last lies before the first} */
    default boolean runsBackwards() {
        return start().isPresent() && end().isPresent() && end().get().isBefore(start().get());
    }

    /** {@return the number of calendar days with both ends counted, or empty unless both days are stated in order} */
    default OptionalLong days() {
        return start().isPresent() && end().isPresent() && !runsBackwards()
                ? OptionalLong.of(ChronoUnit.DAYS.between(start().get(), end().get()) + 1)
                : OptionalLong.empty();
    }
}
