package io.github.rectification.genre;

/**
 * A label at the head of a line.
 *
 * @param form its form, not null
 * @param numeralStart where its numeral begins, of several the last
 * @param numeralEnd the unit after this numeral
 * @param end the unit after the label
 */
public record LabelMatch(LabelForm form, int numeralStart, int numeralEnd, int end) {

    /** {@return whether it is rather the head of a number, as {@code 1.} is of {@code 1.5}} */
    boolean isOfFraction(CharSequence line) {
        return end < line.length() && line.charAt(end - 1) == '.' && Character.isDigit(line.charAt(end));
    }
}
