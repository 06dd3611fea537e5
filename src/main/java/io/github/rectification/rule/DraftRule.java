package io.github.rectification.rule;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Outline;

/**
 * A rule that judges the draft itself; it does not apply to a report without one.
 *
 * @since 0.1.0
 */
public non-sealed interface DraftRule extends Rule {

    /**
     * Judges a draft.
     *
     * @param draft the paragraphs with the parts they play, not null
     * @param report what was read from them, not null
     * @param context the day, calendar, profile and places, not null
     * @param faults takes what is found, not null
     */
    void check(Outline draft, RectificationReport report, RuleContext context, Faults faults);
}
