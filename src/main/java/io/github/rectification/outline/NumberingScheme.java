package io.github.rectification.outline;

/**
 * A way to write the number of a heading or paragraph (层次序数), from the highest rank to the lowest.
 *
 * <p>GB/T 9704-2012, 7.3.3, names 一、 (一) 1. (1); reports use more.
 *
 * @since 0.1.0
 */
public enum NumberingScheme {
    /** {@code 第一部分}. */
    PART,
    /** {@code 一、}. */
    CHAPTER,
    /** {@code (一)}. */
    GROUP,
    /** {@code 第一,}, {@code 其一,} or {@code 首先,}: may stand at any rank. */
    ORDINAL,
    /** {@code 问题1:} or {@code 问题一}. */
    PROBLEM,
    /** {@code 1.} or {@code 1、}. */
    ARABIC,
    /** {@code 1.1} or {@code 1-1}: stands below the number that it begins with. */
    TWO_LEVEL,
    /** {@code 1.1.1} or {@code 1-1-1}. */
    THREE_LEVEL,
    /** {@code (1)} or {@code 1)}. */
    BRACKETED,
    /** {@code ①}. */
    CIRCLED,
    /** {@code 一是}. */
    STEP
}
