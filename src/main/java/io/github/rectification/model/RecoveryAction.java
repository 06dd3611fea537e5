package io.github.rectification.model;

/**
 * What happened to money.
 *
 * @since 0.1.0
 */
public enum RecoveryAction {
    /** Recovered (追缴, 追回). */
    RECOVERED,
    /** Paid back (清退, 退缴, 退赔). */
    REFUNDED,
    /** Loss averted or made good (挽回损失). */
    LOSS_AVERTED
}
