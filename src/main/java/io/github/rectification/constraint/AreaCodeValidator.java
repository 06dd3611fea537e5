package io.github.rectification.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link AreaCode}. Public only because validation providers must create it.
 *
 * @since 0.1.0
 */
public final class AreaCodeValidator implements ConstraintValidator<AreaCode, CharSequence> {

    /** For validation providers. */
    public AreaCodeValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence phone, ConstraintValidatorContext context) {
        return phone == null || !ContactRules.lacksAreaCode(phone.toString());
    }
}
