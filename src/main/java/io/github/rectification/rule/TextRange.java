package io.github.rectification.rule;

/**
 * A part of a {@link ReportText}.
 *
 * @param start the first unit, 0-based
 * @param end the unit after the last, not before the first
 * @since 0.1.0
 */
public record TextRange(int start, int end) {

    /** Checks the bounds. */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("start " + start + " must be >= 0 and end " + end + " not before it");
        }
    }
}
