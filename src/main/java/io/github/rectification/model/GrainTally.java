package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import io.github.rectification.constraint.MatchingRate;
import io.github.rectification.constraint.StatusTally;
import io.github.rectification.constraint.StatusTotals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A count at another grain than that of issues (大项, 任务, 措施). Grains are never mixed.
 *
 * @param unit the grain as worded, such as {@code 任务}, not null
 * @param total the number in all, or empty
 * @param statuses how many of them have which status, not null
 * @param rate the stated completion rate in per cent, with the digits as written; or empty
 * @since 0.1.0
 */
@Value.Builder
@StatusTotals
@MatchingRate
public record GrainTally(String unit, OptionalInt total, StatusCounts statuses, Optional<BigDecimal> rate)
        implements WithGrainTally, StatusTally {

    /** Refuses null. */
    public GrainTally {
        requireNonNull(unit, "unit");
        requireNonNull(total, "total");
        requireNonNull(statuses, "statuses");
        requireNonNull(rate, "rate");
    }

    /** {@return a builder with nothing set} */
    public static GrainTallyBuilder builder() {
        return new GrainTallyBuilder().statuses(StatusCounts.builder().build());
    }

    /** {@return how many are completed, or empty if not stated} */
    @Override
    public OptionalInt completed() {
        return statuses.completed();
    }

    /** {@return the stated statuses, in the order of their declaration} */
    @Override
    public List<Integer> parts() {
        return statuses.stated();
    }

    @Override
    public OptionalInt whole() {
        return total;
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return Shape.of("GrainTally").number(total).toString();
    }
}
