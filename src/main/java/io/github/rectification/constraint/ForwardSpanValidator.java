package io.github.rectification.constraint;

import io.github.rectification.calendar.DateSpan;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link ForwardSpan}. Public only because validation providers must create it.
 *
 * @since 0.1.0
 */
public final class ForwardSpanValidator implements ConstraintValidator<ForwardSpan, DateSpan> {

    /** For validation providers. */
    public ForwardSpanValidator() {}

    @Override
    public boolean isValid(@Nullable DateSpan span, ConstraintValidatorContext context) {
        if (span == null || !span.runsBackwards()) {
            return true;
        }
        Violations.at(context, "end");
        return false;
    }
}
