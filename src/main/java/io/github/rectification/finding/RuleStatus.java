package io.github.rectification.finding;

/**
 * What became of a rule in one check.
 *
 * @since 0.1.0
 */
public enum RuleStatus {
    /** The rule ran and found nothing. */
    PASSED,
    /** At least one finding of the rule stands unsuppressed, of any severity. */
    FAILED,
    /** What the rule judges cannot be told, for the reason given. */
    NOT_JUDGED,
    /** The rule has nothing to judge here, such as a rule on a draft's layout for a report made in code. */
    NOT_APPLICABLE,
    /** The profile switches the rule off. */
    SKIPPED
}
