package io.github.rectification.constraint;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A stated percentage that the counts do not bear out.
 *
 * @param stated the stated rate in per cent, not null
 * @param actual the rate of the counts in per cent, rounded to as many digits as are stated, not null
 * @since 0.1.0
 */
public record RateMismatch(BigDecimal stated, BigDecimal actual) {

    /** Refuses null. */
    public RateMismatch {
        requireNonNull(stated, "stated");
        requireNonNull(actual, "actual");
    }
}
