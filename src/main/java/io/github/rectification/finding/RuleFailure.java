package io.github.rectification.finding;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A rule that went wrong while it judged a report, which is the rule's fault and not the report's. What it had found by then
 * does not count: its status is {@link RuleStatus#NOT_JUDGED}, and all other rules ran. Immutable; thread-safe as far as the
 * cause is.
 *
 * @param rule the id of the rule, not null
 * @param pack the name of the pack that brings the rule, or empty for a rule of the library or of a catalogue made by hand
 * @param reason one sentence that names rule, pack and what went wrong, and holds no word of the report; it is the reason of
 *     the rule's {@link RuleOutcome} too; not null
 * @param cause what was thrown, for the developers of the rule; its message may hold words of the report; not null
 * @since 0.1.0
 */
public record RuleFailure(RuleId rule, Optional<String> pack, String reason, Throwable cause) {

    /** Refuses null. */
    public RuleFailure {
        requireNonNull(rule, "rule");
        requireNonNull(pack, "pack");
        requireNonNull(reason, "reason");
        requireNonNull(cause, "cause");
    }
}
