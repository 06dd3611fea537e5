package io.github.rectification;

import static java.util.Objects.requireNonNull;

import io.github.rectification.extras.OptionalLibrary;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Sets up Hibernate Validator for reports: without Expression Language, with this library's messages.
 *
 * <p>Needs {@code org.hibernate.validator:hibernate-validator} on the class path or module path; nothing else of the
 * library does. {@link Validation#buildDefaultValidatorFactory()} works too, but needs an implementation of Expression
 * Language.
 *
 * @since 0.1.0
 */
public final class ReportValidation {

    private ReportValidation() {}

    /**
     * Makes a factory; close it when it is no longer needed.
     *
     * @param locale the language of the messages: Chinese, or any other for English; not null
     * @param clock tells the day on which reports are judged by {@code @CheckedReport}, in its zone; not null
     * @return the factory, thread-safe, not null
     * @throws IllegalStateException if {@code org.hibernate.validator:hibernate-validator} is missing
     */
    public static ValidatorFactory hibernate(Locale locale, Clock clock) {
        requireNonNull(locale, "locale");
        requireNonNull(clock, "clock");
        try {
            return Hibernate.factory(locale, clock);
        } catch (LinkageError e) {
            throw OptionalLibrary.HIBERNATE_VALIDATOR.missing("ReportValidation", "ReportValidation", e);
        }
    }

    /** Linked when first asked for: the library may be missing. */
    private static final class Hibernate {

        static ValidatorFactory factory(Locale locale, Clock clock) {
            return Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .clockProvider(() -> clock)
                    .messageInterpolator(
                            new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
                    .buildValidatorFactory();
        }
    }
}
