package io.github.rectification.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link StatusTotals}. Public only because validation providers must create it.
 *
 * @since 0.1.0
 */
public final class StatusTotalsValidator implements ConstraintValidator<StatusTotals, StatusTally> {

    /** For validation providers. */
    public StatusTotalsValidator() {}

    @Override
    public boolean isValid(@Nullable StatusTally tally, ConstraintValidatorContext context) {
        return tally == null || CountRules.statusTotals(tally).isEmpty();
    }
}
