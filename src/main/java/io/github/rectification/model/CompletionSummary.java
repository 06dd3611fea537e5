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
 * How many issues were found and how far they have come.
 *
 * @param areas the number of areas (方面), or empty
 * @param issues the number of issues (问题, 具体问题), or empty
 * @param statuses how many issues have which status, not null
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
        StatusCounts statuses,
        Optional<BigDecimal> rate,
        List<@Valid GrainTally> otherGrains)
        implements WithCompletionSummary, StatusTally {

    /** Refuses null and copies the collections. */
    public CompletionSummary {
        requireNonNull(areas, "areas");
        requireNonNull(issues, "issues");
        requireNonNull(statuses, "statuses");
        requireNonNull(rate, "rate");
        otherGrains = List.copyOf(requireNonNull(otherGrains, "otherGrains"));
    }

    /** {@return a builder with nothing set} */
    public static CompletionSummaryBuilder builder() {
        return new CompletionSummaryBuilder().statuses(StatusCounts.builder().build());
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
        return issues;
    }
}
