package io.github.rectification.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link MatchingBreakdown}. Public only because validation providers must create it.
 *
 * @since 0.1.0
 */
public final class MatchingBreakdownValidator implements ConstraintValidator<MatchingBreakdown, Tally> {

    /** For validation providers. */
    public MatchingBreakdownValidator() {}

    @Override
    public boolean isValid(@Nullable Tally tally, ConstraintValidatorContext context) {
        if (tally == null || CountRules.breakdown(tally).isEmpty()) {
            return true;
        }
        Violations.at(context, "persons");
        return false;
    }
}
