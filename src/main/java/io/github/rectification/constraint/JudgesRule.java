package io.github.rectification.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Ties a constraint to the rule of the catalogue whose judgement it is.
 *
 * @since 0.1.0
 */
@Documented
@Target(ANNOTATION_TYPE)
@Retention(RUNTIME)
public @interface JudgesRule {

    /** {@return the permanent id of the rule, such as {@code CNT-001}} */
    String value();
}
