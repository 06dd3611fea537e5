package io.github.rectification.rule;

/**
 * Takes what one rule finds in one report.
 *
 * @since 0.1.0
 */
public interface Faults {

    /**
     * Takes a fault.
     *
     * @param fault the fault, not null
     */
    void add(Fault fault);

    /**
     * Says that the rule cannot tell, such as for a year without a holiday table.
     *
     * @param reason the key of the sentence that says why, not null
     */
    void cannotTell(String reason);

    /**
     * Says that there is nothing here for the rule to judge.
     *
     * @param reason the key of the sentence that says why, not null
     */
    void notApplicable(String reason);
}
