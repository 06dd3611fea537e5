package io.github.rectification.constraint;

/**
 * Parts that do not make up their whole.
 *
 * @param sum what the parts sum to
 * @param whole the stated count of the whole
 * @since 0.1.0
 */
public record SumMismatch(long sum, int whole) {}
