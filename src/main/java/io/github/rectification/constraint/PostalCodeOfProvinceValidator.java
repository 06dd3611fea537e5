package io.github.rectification.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link PostalCodeOfProvince}. Public only because validation providers must create it.
 *
 * @since 0.1.0
 */
public final class PostalCodeOfProvinceValidator implements ConstraintValidator<PostalCodeOfProvince, PostalPlace> {

    /** For validation providers. */
    public PostalCodeOfProvinceValidator() {}

    @Override
    public boolean isValid(@Nullable PostalPlace place, ConstraintValidatorContext context) {
        if (place == null || ContactRules.provinceMissed(place).isEmpty()) {
            return true;
        }
        Violations.at(context, "postalCode");
        return false;
    }
}
