package io.github.rectification.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.Contacts;
import io.github.rectification.model.GrainTally;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.RectificationReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintsOnTheReportTest {

    private static ValidatorFactory factory;

    @BeforeAll
    static void start() {
        factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
                .buildValidatorFactory();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    @Test
    void a_sound_report_and_an_empty_one_break_no_constraint() {
        assertThat(violations(SoundReport.report())).isEmpty();
        assertThat(violations(RectificationReport.builder().build())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_breaks_one_constraint_once_at_its_path(
            RectificationReport report, Class<?> constraint, String rule, String path) {
        assertThat(violations(report)).singleElement().satisfies(violation -> {
            Class<?> broken =
                    violation.getConstraintDescriptor().getAnnotation().annotationType();
            assertThat(broken).isEqualTo(constraint);
            assertThat(broken.getAnnotation(JudgesRule.class).value()).isEqualTo(rule);
            assertThat(violation.getPropertyPath()).hasToString(path);
            assertThat(violation.getMessage()).doesNotContain("{").isNotBlank();
        });
    }

    static Stream<Arguments> faults() {
        return Stream.of(faultsOfDates(), faultsOfCounts(), faultsOfOutcomes(), faultsOfContacts())
                .flatMap(faults -> faults);
    }

    private static Stream<Arguments> faultsOfDates() {
        RectificationReport sound = SoundReport.report();
        return Stream.of(
                fault(
                        sound.withRound(
                                sound.round().orElseThrow().withPeriod(SoundReport.period("2024-03-02", "2024-03-01"))),
                        ChronologicalDates.class,
                        "DAT-001",
                        "round.period.end"),
                fault(
                        sound.withFeedback(SoundReport.feedback("2024-04-30")),
                        ChronologicalDates.class,
                        "DAT-001",
                        "feedback.date"),
                fault(
                        sound.withSignOff(sound.signOff().orElseThrow().withDate(LocalDate.of(2024, 6, 1))),
                        ChronologicalDates.class,
                        "DAT-001",
                        "signOff.date"),
                fault(
                        sound.withPublicationWindow(
                                sound.publicationWindow().orElseThrow().withEnd(LocalDate.of(2024, 12, 1))),
                        ForwardSpan.class,
                        "PUB-003",
                        "publicationWindow.end"));
    }

    private static Stream<Arguments> faultsOfCounts() {
        RectificationReport sound = SoundReport.report();
        CompletionSummary counts = sound.completion().orElseThrow();
        GrainTally tasks = counts.otherGrains().get(0);
        return Stream.of(
                fault(
                        sound.withCompletion(
                                counts.withStatuses(counts.statuses().withBasicallyCompleted(3))),
                        StatusTotals.class,
                        "CNT-001",
                        "completion"),
                fault(
                        sound.withCompletion(counts.withRate(new BigDecimal("93.54"))),
                        MatchingRate.class,
                        "CNT-002",
                        "completion.rate"),
                fault(
                        sound.withCompletion(counts.withOtherGrains(
                                tasks, tasks.withStatuses(tasks.statuses().withNotCompleted(9)))),
                        StatusTotals.class,
                        "CNT-001",
                        "completion.otherGrains[1]"),
                fault(
                        sound.withCompletion(counts.withOtherGrains(tasks.withRate(new BigDecimal("91")))),
                        MatchingRate.class,
                        "CNT-002",
                        "completion.otherGrains[0].rate"));
    }

    private static Stream<Arguments> faultsOfOutcomes() {
        RectificationReport sound = SoundReport.report();
        OutcomeTally sanctions = sound.outcomes().get(0);
        OutcomeTally talks = sound.outcomes().get(1);
        return Stream.of(
                fault(
                        sound.withOutcomes(talks, sanctions.withPersons(4)),
                        MatchingBreakdown.class,
                        "DSC-001",
                        "outcomes[1].persons"),
                fault(
                        sound.withOutcomes(talks.withKind(OutcomeKind.DEMERIT)),
                        KindOfCategory.class,
                        "DSC-002",
                        "outcomes[0].kind"),
                fault(
                        sound.withOutcomes(sanctions.withBreakdown(
                                SoundReport.part(OutcomeKind.DEMERIT, 1),
                                SoundReport.part(OutcomeKind.SERIOUS_PARTY_WARNING, 2))),
                        KindOfCategory.class,
                        "DSC-002",
                        "outcomes[0].breakdown[1].kind"));
    }

    private static Stream<Arguments> faultsOfContacts() {
        RectificationReport sound = SoundReport.report();
        Contacts contacts = sound.contacts().orElseThrow();
        return Stream.of(
                fault(
                        sound.withContacts(contacts.withPhones("0000-5550123", "0000-55")),
                        PhoneNumber.class,
                        "CTC-003",
                        "contacts.phones[1].<list element>"),
                fault(
                        sound.withContacts(contacts.withPhones("5550123")),
                        AreaCode.class,
                        "CTC-002",
                        "contacts.phones[0].<list element>"),
                fault(
                        sound.withContacts(contacts.withPostalCode("31000")),
                        PostalCode.class,
                        "CTC-004",
                        "contacts.postalCode"),
                fault(
                        sound.withContacts(contacts.withPostalCode("410000")),
                        PostalCodeOfProvince.class,
                        "CTC-004",
                        "contacts.postalCode"),
                fault(
                        sound.withContacts(contacts.withEmails("xcb@yunxi.example", "xcb@yunxi")),
                        EmailAddress.class,
                        "CTC-005",
                        "contacts.emails[1].<list element>"));
    }

    @Test
    void each_fault_of_a_report_is_told_once() {
        RectificationReport sound = SoundReport.report();
        RectificationReport faulty = sound.withRound(
                        sound.round().orElseThrow().withPeriod(SoundReport.period("2024-06-02", "2024-06-01")))
                .withSignOff(sound.signOff().orElseThrow().withDate(LocalDate.of(2024, 5, 1)))
                .withContacts(sound.contacts().orElseThrow().withPhones("1", "2"));

        assertThat(violations(faulty))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "round.period.end",
                        "feedback.date",
                        "signOff.date",
                        "contacts.phones[0].<list element>",
                        "contacts.phones[1].<list element>");
    }

    private static List<ConstraintViolation<RectificationReport>> violations(RectificationReport report) {
        return List.copyOf(factory.getValidator().validate(report));
    }

    private static Arguments fault(RectificationReport report, Class<?> constraint, String rule, String path) {
        return Arguments.of(report, constraint, rule, path);
    }
}
