package io.github.rectification.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The postal code must be of the province that the address names at its beginning. Reported at {@code postalCode}.
 *
 * <p>A malformed code is valid here: {@link PostalCode} reports it. {@link ContactRules#provinceMissed} is the
 * judgement. {@code null} is considered valid.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = PostalCodeOfProvinceValidator.class)
@JudgesRule("CTC-004")
@Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(PostalCodeOfProvince.List.class)
public @interface PostalCodeOfProvince {

    String message() default "{io.github.rectification.constraint.PostalCodeOfProvince.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several {@link PostalCodeOfProvince} on one element, for different groups. */
    @Documented
    @Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {

        PostalCodeOfProvince[] value();
    }
}
