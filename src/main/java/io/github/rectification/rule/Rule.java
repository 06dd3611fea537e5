package io.github.rectification.rule;

/**
 * One judgement on a report. Implementations wear {@link RuleSpec}, have no state and are thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Rule permits ReportRule, DraftRule, TextRule {}
