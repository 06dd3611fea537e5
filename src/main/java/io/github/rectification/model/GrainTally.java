package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import io.github.rectification.constraint.MatchingRate;
import io.github.rectification.constraint.StatusTally;
import io.github.rectification.constraint.StatusTotals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A count at another grain than that of issues (大项, 任务, 措施). Grains are never mixed.
 *
 * @param unit the grain as worded, such as {@code 任务}, not null
 * @param total the number in all, or empty
 * @param completed how many are completed (已完成), or empty if not stated
 * @param basicallyCompleted how many are basically completed (基本完成), or empty if not stated
 * @param inProgress how many are in progress (正在推进), or empty if not stated
 * @param longTerm how many are kept up for the long term (长期坚持), or empty if not stated
 * @param deferred how many are deferred (延期), or empty if not stated
 * @param notCompleted how many are not completed (未完成), or empty if not stated
 * @param rate the stated completion rate in per cent, with the digits as written; or empty
 * @since 0.1.0
 */
@Value.Builder
@StatusTotals
@MatchingRate
public record GrainTally(
        String unit,
        OptionalInt total,
        OptionalInt completed,
        OptionalInt basicallyCompleted,
        OptionalInt inProgress,
        OptionalInt longTerm,
        OptionalInt deferred,
        OptionalInt notCompleted,
        Optional<BigDecimal> rate)
        implements WithGrainTally, StatusTally {

    /** Refuses null. */
    public GrainTally {
        requireNonNull(unit, "unit");
        requireNonNull(total, "total");
        requireNonNull(completed, "completed");
        requireNonNull(basicallyCompleted, "basicallyCompleted");
        requireNonNull(inProgress, "inProgress");
        requireNonNull(longTerm, "longTerm");
        requireNonNull(deferred, "deferred");
        requireNonNull(notCompleted, "notCompleted");
        requireNonNull(rate, "rate");
    }

    /** {@return a builder with nothing set} */
    public static GrainTallyBuilder builder() {
        return new GrainTallyBuilder();
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
