package io.github.rectification.finding;

/**
 * What a check says of a whole report.
 *
 * @since 0.1.0
 */
public enum Verdict {
    /** At least one rule ran and no unsuppressed finding is an error. */
    VALID,
    /** At least one unsuppressed finding is an error. */
    INVALID,
    /** The draft could not be read, or no rule could run. */
    UNCLEAR
}
