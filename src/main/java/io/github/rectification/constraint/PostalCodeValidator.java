package io.github.rectification.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link PostalCode}. Public only because validation providers must create it.
 *
 * @since 0.1.0
 */
public final class PostalCodeValidator implements ConstraintValidator<PostalCode, CharSequence> {

    /** For validation providers. */
    public PostalCodeValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence code, ConstraintValidatorContext context) {
        return code == null || ContactRules.isPostalCode(code.toString());
    }
}
