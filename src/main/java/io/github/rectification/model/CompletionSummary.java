package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import io.github.rectification.constraint.MatchingRate;
import io.github.rectification.constraint.StatusTally;
import io.github.rectification.constraint.StatusTotals;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How many issues were found and how far they have come. A status that is not stated is unknown, not zero.
 *
 * @param areas the number of areas (方面), or empty
 * @param issues the number of issues (问题, 具体问题), or empty
 * @param completed how many are completed (已完成), or empty if not stated
 * @param basicallyCompleted how many are basically completed (基本完成), or empty if not stated
 * @param inProgress how many are in progress (正在推进), or empty if not stated
 * @param longTerm how many are kept up for the long term (长期坚持), or empty if not stated
 * @param deferred how many are deferred (延期), or empty if not stated
 * @param notCompleted how many are not completed (未完成), or empty if not stated
 * @param rate the stated completion rate in per cent, with the digits as written; or empty
 * @param otherGrains counts at other grains, such as tasks or measures
 * @since 0.1.0
 */
@Value.Builder
@StatusTotals
@MatchingRate
public record CompletionSummary(
        OptionalInt areas,
        OptionalInt issues,
        OptionalInt completed,
        OptionalInt basicallyCompleted,
        OptionalInt inProgress,
        OptionalInt longTerm,
        OptionalInt deferred,
        OptionalInt notCompleted,
        Optional<BigDecimal> rate,
        List<@Valid GrainTally> otherGrains)
        implements WithCompletionSummary, StatusTally {

    /** Refuses null and copies the collections. */
    public CompletionSummary {
        requireNonNull(areas, "areas");
        requireNonNull(issues, "issues");
        requireNonNull(completed, "completed");
        requireNonNull(basicallyCompleted, "basicallyCompleted");
        requireNonNull(inProgress, "inProgress");
        requireNonNull(longTerm, "longTerm");
        requireNonNull(deferred, "deferred");
        requireNonNull(notCompleted, "notCompleted");
        requireNonNull(rate, "rate");
        otherGrains = List.copyOf(requireNonNull(otherGrains, "otherGrains"));
    }

    /** {@return a builder with nothing set} */
    public static CompletionSummaryBuilder builder() {
        return new CompletionSummaryBuilder();
    }

    @Override
    public OptionalInt whole() {
        return issues;
    }
}
