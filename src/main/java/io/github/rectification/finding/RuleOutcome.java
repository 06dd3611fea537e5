package io.github.rectification.finding;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The status of one rule after a check.
 *
 * @param rule the id of the rule, not null
 * @param status what became of it, not null
 * @param reason why it was not judged or does not apply, one sentence; empty otherwise
 * @since 0.1.0
 */
public record RuleOutcome(RuleId rule, RuleStatus status, Optional<String> reason) {
    /** Refuses null. */
    public RuleOutcome {
        requireNonNull(rule, "rule");
        requireNonNull(status, "status");
        requireNonNull(reason, "reason");
    }
}
