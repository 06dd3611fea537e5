package io.github.rectification.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link MatchingRate}. Public only because validation providers must create it.
 *
 * @since 0.1.0
 */
public final class MatchingRateValidator implements ConstraintValidator<MatchingRate, StatusTally> {

    /** For validation providers. */
    public MatchingRateValidator() {}

    @Override
    public boolean isValid(@Nullable StatusTally tally, ConstraintValidatorContext context) {
        if (tally == null || CountRules.completionRate(tally).isEmpty()) {
            return true;
        }
        Violations.at(context, "rate");
        return false;
    }
}
