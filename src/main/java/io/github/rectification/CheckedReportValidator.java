package io.github.rectification;

import static java.util.Objects.requireNonNull;

import io.github.rectification.constraint.CheckedReport;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Messages;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Profile;
import io.github.rectification.source.PropertyPath;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link CheckedReport}. Public only because validation providers must create it; they find it by
 * {@code META-INF/services} and by the module's {@code provides}.
 *
 * @since 0.1.0
 */
public final class CheckedReportValidator implements ConstraintValidator<CheckedReport, RectificationReport> {

    private static final String HIBERNATE = "org.hibernate.validator.";

    private Profile profile = Profile.generic();
    private Locale locale = Locale.CHINESE;

    /** For validation providers. */
    public CheckedReportValidator() {}

    @Override
    public void initialize(CheckedReport constraint) {
        profile = Profile.named(constraint.profile());
        locale = Locale.forLanguageTag(constraint.language());
    }

    @Override
    public boolean isValid(@Nullable RectificationReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        LocalDate today = LocalDate.now(context.getClockProvider().getClock());
        List<Finding> findings = ReportChecker.builder()
                .asOf(today)
                .profile(profile)
                .locale(locale)
                .build()
                .check(report)
                .findings();
        context.disableDefaultConstraintViolation();
        findings.forEach(finding -> report(finding, context));
        return findings.isEmpty();
    }

    /** No word of the report goes into a template: a provider would interpolate it. */
    private void report(Finding finding, ConstraintValidatorContext context) {
        boolean hibernate = context.getClass().getName().startsWith(HIBERNATE);
        ConstraintViolationBuilder builder = hibernate
                ? HibernateViolations.of(finding, context)
                : context.buildConstraintViolationWithTemplate(
                        Messages.of(locale).text(finding.rule() + ".title", Map.of()));
        add(finding.path().orElse(PropertyPath.ROOT), builder);
    }

    private static void add(PropertyPath path, ConstraintViolationBuilder builder) {
        if (path.isRoot()) {
            builder.addConstraintViolation();
            return;
        }
        Deque<PropertyPath> steps = new ArrayDeque<>();
        for (PropertyPath step = path; !step.isRoot(); step = step.parent().orElseThrow()) {
            steps.push(step);
        }
        PropertyPath step = requireNonNull(steps.pop());
        NodeBuilderCustomizableContext node = builder.addPropertyNode(step.name());
        while (!steps.isEmpty()) {
            PropertyPath next = requireNonNull(steps.pop());
            NodeBuilderCustomizableContext after = node.addPropertyNode(next.name());
            if (step.index() >= 0) {
                after.inIterable().atIndex(step.index());
            }
            node = after;
            step = next;
        }
        if (step.index() >= 0) {
            node.addBeanNode().inIterable().atIndex(step.index()).addConstraintViolation();
        } else {
            node.addConstraintViolation();
        }
    }
}
