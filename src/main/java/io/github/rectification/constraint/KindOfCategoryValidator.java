package io.github.rectification.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link KindOfCategory}. Public only because validation providers must create it.
 *
 * @since 0.1.0
 */
public final class KindOfCategoryValidator implements ConstraintValidator<KindOfCategory, Categorised<?>> {

    /** For validation providers. */
    public KindOfCategoryValidator() {}

    @Override
    public boolean isValid(@Nullable Categorised<?> tally, ConstraintValidatorContext context) {
        if (tally == null) {
            return true;
        }
        boolean isKindStray = CountRules.isKindStray(tally);
        List<Integer> strayParts = CountRules.strayParts(tally);
        if (isKindStray) {
            Violations.at(context, "kind");
        }
        strayParts.forEach(i -> Violations.atElement(context, "breakdown", i, "kind"));
        return !isKindStray && strayParts.isEmpty();
    }
}
