package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * A sum of money that was recovered, paid back or saved.
 *
 * @param action what happened, not null
 * @param amount the amount in its unit, with the digits as written, not null
 * @param unit the unit as stated, not null
 * @since 0.1.0
 */
@Value.Builder
public record Recovery(RecoveryAction action, BigDecimal amount, MoneyUnit unit) implements WithRecovery {

    /** Refuses null. */
    public Recovery {
        requireNonNull(action, "action");
        requireNonNull(amount, "amount");
        requireNonNull(unit, "unit");
    }

    /** {@return a builder with nothing set} */
    public static RecoveryBuilder builder() {
        return new RecoveryBuilder();
    }
}
