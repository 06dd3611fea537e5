package io.github.rectification.rule;

/**
 * A part of a {@link ReportText}.
 *
 * @param start the first unit, 0-based
 * @param end the unit after the last
 * @since 0.1.0
 */
public record TextRange(int start, int end) {}
