package io.github.rectification;

import io.github.rectification.finding.Finding;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Hands findings to Hibernate Validator: the message as a parameter, which is never interpolated, and the finding. */
final class HibernateViolations {

    private HibernateViolations() {}

    static ConstraintViolationBuilder of(Finding finding, ConstraintValidatorContext context) {
        return context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter("finding", finding.message())
                .withDynamicPayload(finding)
                .buildConstraintViolationWithTemplate("{finding}");
    }
}
