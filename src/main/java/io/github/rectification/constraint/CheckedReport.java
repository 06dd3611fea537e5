package io.github.rectification.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annotated report must pass every rule of a profile: each finding of the checker, whatever its severity, becomes
 * one violation at its path. {@code null} is considered valid.
 *
 * <p>Put it where the report comes in, in place of {@code @Valid}; with both, faults of single values would be reported
 * twice. The day on which the report is judged comes from the validator's clock, in its zone. With Hibernate Validator
 * the violation's message is that of the finding; other providers show the rule's title. Its dynamic payload (Hibernate
 * Validator) is the finding itself.
 *
 * <pre>{@code
 * record Submission(@NotNull @CheckedReport RectificationReport report) {}
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = {})
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CheckedReport.List.class)
public @interface CheckedReport {

    /** {@return the name of the profile} */
    String profile() default "generic";

    /** {@return the language of the messages: {@code zh} or {@code en}} */
    String language() default "zh";

    /** {@return the message; not shown, since every finding brings its own} */
    String message() default "{io.github.rectification.constraint.CheckedReport.message}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link CheckedReport} on one element, for different groups. */
    @Documented
    @Target({
        ElementType.TYPE,
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** {@return the constraints} */
        CheckedReport[] value();
    }
}
