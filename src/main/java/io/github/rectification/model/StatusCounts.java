package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How many of the things that are counted have which status. A status that is not stated is unknown, not zero.
 *
 * <p>In JSON and in property paths the counts stand straight under what they belong to: {@code completion.completed}.
 *
 * @param completed how many are completed (已完成), or empty if not stated
 * @param basicallyCompleted how many are basically completed (基本完成), or empty if not stated
 * @param inProgress how many are in progress (正在推进), or empty if not stated
 * @param longTerm how many are kept up for the long term (长期坚持), or empty if not stated
 * @param deferred how many are deferred (延期), or empty if not stated
 * @param notCompleted how many are not completed (未完成), or empty if not stated
 * @since 0.1.0
 */
@Value.Builder
public record StatusCounts(
        OptionalInt completed,
        OptionalInt basicallyCompleted,
        OptionalInt inProgress,
        OptionalInt longTerm,
        OptionalInt deferred,
        OptionalInt notCompleted)
        implements WithStatusCounts {

    /** Refuses null. */
    public StatusCounts {
        requireNonNull(completed, "completed");
        requireNonNull(basicallyCompleted, "basicallyCompleted");
        requireNonNull(inProgress, "inProgress");
        requireNonNull(longTerm, "longTerm");
        requireNonNull(deferred, "deferred");
        requireNonNull(notCompleted, "notCompleted");
    }

    /** {@return a builder with nothing set} */
    public static StatusCountsBuilder builder() {
        return new StatusCountsBuilder();
    }

    /**
     * Gives the count of a status.
     *
     * @param status the status, not null
     * @return how many have it, or empty if not stated; not null
     */
    public OptionalInt of(RectificationStatus status) {
        return switch (requireNonNull(status, "status")) {
            case COMPLETED -> completed;
            case BASICALLY_COMPLETED -> basicallyCompleted;
            case IN_PROGRESS -> inProgress;
            case LONG_TERM -> longTerm;
            case DEFERRED -> deferred;
            case NOT_COMPLETED -> notCompleted;
        };
    }

    /** {@return the stated counts, in the order of the statuses; empty if none is stated} */
    public List<Integer> stated() {
        return Stream.of(RectificationStatus.values())
                .map(this::of)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }
}
