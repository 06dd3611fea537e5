package io.github.rectification.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link ChronologicalDates}. Public only because validation providers must create it.
 *
 * @since 0.1.0
 */
public final class ChronologicalDatesValidator implements ConstraintValidator<ChronologicalDates, Milestones> {

    /** For validation providers. */
    public ChronologicalDatesValidator() {}

    @Override
    public boolean isValid(@Nullable Milestones milestones, ConstraintValidatorContext context) {
        if (milestones == null) {
            return true;
        }
        List<DateDisorder> disorders = DateRules.disorders(milestones);
        disorders.forEach(
                disorder -> Violations.at(context, disorder.later().path().toString()));
        return disorders.isEmpty();
    }
}
