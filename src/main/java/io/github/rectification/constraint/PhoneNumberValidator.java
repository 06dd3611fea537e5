package io.github.rectification.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link PhoneNumber}. Public only because validation providers must create it.
 *
 * @since 0.1.0
 */
public final class PhoneNumberValidator implements ConstraintValidator<PhoneNumber, CharSequence> {

    /** For validation providers. */
    public PhoneNumberValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence phone, ConstraintValidatorContext context) {
        return phone == null || ContactRules.isPhoneNumber(phone.toString());
    }
}
