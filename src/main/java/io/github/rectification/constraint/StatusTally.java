package io.github.rectification.constraint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A count of things to be put right, by status, with a completion rate. A status that is not stated is unknown, not
 * zero.
 *
 * @since 0.1.0
 */
public interface StatusTally extends Tally {

    /** {@return how many are completed, or empty if not stated} */
    OptionalInt completed();

    /** {@return the stated completion rate in per cent, with the digits as written; or empty} */
    Optional<BigDecimal> rate();

    /** {@return the stated counts of the six statuses, in their order, completed among them; empty if none is stated} */
    @Override
    List<Integer> parts();
}
