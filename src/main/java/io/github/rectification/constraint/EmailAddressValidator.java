package io.github.rectification.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link EmailAddress}. Public only because validation providers must create it.
 *
 * @since 0.1.0
 */
public final class EmailAddressValidator implements ConstraintValidator<EmailAddress, CharSequence> {

    /** For validation providers. */
    public EmailAddressValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence email, ConstraintValidatorContext context) {
        return email == null || ContactRules.isEmailAddress(email.toString());
    }
}
