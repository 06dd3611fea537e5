package io.github.rectification.rule;

import io.github.rectification.model.RectificationReport;

/**
 * A rule that judges the values of a report, read from a draft or made in code.
 *
 * @since 0.1.0
 */
public non-sealed interface ReportRule extends Rule {

    /**
     * Judges a report.
     *
     * @param report the report, not null
     * @param context the day, calendar, profile and places, not null
     * @param faults takes what is found, not null
     */
    void check(RectificationReport report, RuleContext context, Faults faults);
}
