package io.github.rectification.rule;

/**
 * What a rule rests on.
 *
 * @since 0.1.0
 */
public enum Backing {
    /** A law or Party regulation. */
    REGULATION,
    /** A national standard for official documents. */
    STANDARD,
    /** Sense alone: dates follow one another, parts add up to the whole. */
    LOGIC,
    /** Observed practice: no rule was found that prescribes it. */
    PRACTICE
}
