package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import org.immutables.value.Value;

/**
 * One part of an outcome count.
 *
 * @param kind the kind, not null
 * @param persons how many people
 * @since 0.1.0
 */
@Value.Builder
public record OutcomeBreakdown(OutcomeKind kind, int persons) implements WithOutcomeBreakdown {

    /** Refuses null. */
    public OutcomeBreakdown {
        requireNonNull(kind, "kind");
    }

    /** {@return a builder with nothing set} */
    public static OutcomeBreakdownBuilder builder() {
        return new OutcomeBreakdownBuilder();
    }
}
