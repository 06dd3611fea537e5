package io.github.rectification;

import static java.util.Objects.requireNonNull;

import io.github.rectification.constraint.CheckedReport;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Messages;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.profile.Profiles;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.source.PropertyPath;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link CheckedReport}. Public only because validation providers must create it; they find it by
 * {@code META-INF/services} and by the module's {@code provides}.
 *
 * @since 0.1.0
 */
public final class CheckedReportValidator implements ConstraintValidator<CheckedReport, RectificationReport> {

    private static final String HIBERNATE = "org.hibernate.validator.";

    private String profile = Profile.generic().name();
    private Locale locale = Locale.CHINESE;

    /** Kept for a day; two threads may each make one, which does no harm. */
    private volatile @Nullable ReportChecker checker;

    /** For validation providers. */
    public CheckedReportValidator() {}

    @Override
    public void initialize(CheckedReport constraint) {
        profile = constraint.profile();
        if (!Profiles.names().contains(profile)) {
            throw new IllegalArgumentException(
                    "there is no profile \"" + profile + "\"; built in are " + Profiles.names());
        }
        locale = Locale.forLanguageTag(constraint.language());
    }

    @Override
    public boolean isValid(@Nullable RectificationReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        LocalDate today = LocalDate.now(context.getClockProvider().getClock());
        ReportChecker judge = checkerOn(today);
        List<Finding> findings = judge.check(report).findings();
        context.disableDefaultConstraintViolation();
        findings.forEach(finding -> report(finding, judge.messages(), context));
        return findings.isEmpty();
    }

    private ReportChecker checkerOn(LocalDate day) {
        ReportChecker kept = checker;
        if (kept == null || !kept.asOf().equals(day)) {
            RuleCatalogue catalogue = InstalledRules.catalogue();
            kept = ReportChecker.builder()
                    .asOf(day)
                    .catalogue(catalogue)
                    .profile(Profiles.of(catalogue).named(profile, day))
                    .locale(locale)
                    .build();
            checker = kept;
        }
        return kept;
    }

    /** No word of the report goes into a template: a provider would interpolate it. */
    private static void report(Finding finding, Messages messages, ConstraintValidatorContext context) {
        boolean hibernate = context.getClass().getName().startsWith(HIBERNATE);
        ConstraintViolationBuilder builder = hibernate
                ? HibernateViolations.of(finding, context)
                : context.buildConstraintViolationWithTemplate(messages.text(finding.rule() + ".title", Map.of()));
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
        PropertyPath first = requireNonNull(steps.pop());
        Node node = Node.of(builder.addPropertyNode(first.name()), first.index());
        while (!steps.isEmpty()) {
            PropertyPath step = requireNonNull(steps.pop());
            node = node.next(step.name(), step.index());
        }
        node.close();
    }

    /**
     * The end of a path under construction. An index is told to the node after the list, so it waits for that one.
     *
     * @param addProperty adds a property node
     * @param addBean adds a node for the element itself
     * @param end adds the violation
     * @param index the index that waits, or -1
     */
    private record Node(
            Function<String, NodeBuilderCustomizableContext> addProperty,
            Supplier<LeafNodeBuilderCustomizableContext> addBean,
            Runnable end,
            int index) {

        static Node of(NodeBuilderCustomizableContext context, int index) {
            return new Node(context::addPropertyNode, context::addBeanNode, context::addConstraintViolation, index);
        }

        static Node of(NodeBuilderDefinedContext context, int index) {
            return new Node(context::addPropertyNode, context::addBeanNode, context::addConstraintViolation, index);
        }

        Node next(String name, int nextIndex) {
            NodeBuilderCustomizableContext added = addProperty.apply(name);
            return index < 0 ? of(added, nextIndex) : of(added.inIterable().atIndex(index), nextIndex);
        }

        void close() {
            if (index < 0) {
                end.run();
            } else {
                addBean.get().inIterable().atIndex(index).addConstraintViolation();
            }
        }
    }
}
