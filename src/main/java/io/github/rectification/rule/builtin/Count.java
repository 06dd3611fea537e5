package io.github.rectification.rule.builtin;

import java.math.BigDecimal;

/**
 * A number of things.
 *
 * @param start the first unit of the figures
 * @param end the unit after the measure word
 * @param value the number, sums of money in yuan
 * @param measure the measure word, one for all that count persons
 * @param figures the unit after the figures
 */
record Count(int start, int end, BigDecimal value, String measure, int figures) {

    boolean hasMeasureOf(Count other) {
        return measure.equals(other.measure);
    }
}
