package io.github.rectification.rule;

import io.github.rectification.model.RectificationReport;

/**
 * A rule that judges words and marks, wherever they stand: in the paragraphs of a draft or in the strings of a report
 * without one.
 *
 * @since 0.1.0
 */
public non-sealed interface TextRule extends Rule {

    /**
     * Judges the text of a report.
     *
     * @param text the text in runs, made once for all rules, not null
     * @param report the report, not null
     * @param context the day, calendar, profile and places, not null
     * @param faults takes what is found, not null
     */
    void check(ReportText text, RectificationReport report, RuleContext context, Faults faults);
}
