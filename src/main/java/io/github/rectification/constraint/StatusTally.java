package io.github.rectification.constraint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A count of things to be put right, by status, with a completion rate. A status that is not stated is unknown, not
 * zero.
 *
 * @since 0.1.0
 */
public interface StatusTally extends Tally {

    /** {@return how many are completed, or empty if not stated} */
    OptionalInt completed();

    /** {@return how many are basically completed, or empty if not stated} */
    OptionalInt basicallyCompleted();

    /** {@return how many are in progress, or empty if not stated} */
    OptionalInt inProgress();

    /** {@return how many are kept up for the long term, or empty if not stated} */
    OptionalInt longTerm();

    /** {@return how many are deferred, or empty if not stated} */
    OptionalInt deferred();

    /** {@return how many are not completed, or empty if not stated} */
    OptionalInt notCompleted();

    /** {@return the stated completion rate in per cent, with the digits as written; or empty} */
    Optional<BigDecimal> rate();

    /** {@return the stated statuses, in the order of their declaration} */
    @Override
    default List<Integer> parts() {
        return Stream.of(completed(), basicallyCompleted(), inProgress(), longTerm(), deferred(), notCompleted())
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }
}
