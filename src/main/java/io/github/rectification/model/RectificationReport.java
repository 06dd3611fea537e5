package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import io.github.rectification.constraint.ChronologicalDates;
import io.github.rectification.constraint.Milestones;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rectification report (整改进展情况的通报): what a Party organisation publishes after an inspection.
 *
 * <p>Immutable and thread-safe. Any content can be held; rules judge it.
 *
 * @param title the title line (标题), or empty
 * @param round the inspection, or empty
 * @param feedback when its results were told, or empty
 * @param documentNumber the number of the document (发文字号) as written, or empty
 * @param sections the parts, in the order of the draft
 * @param items the items of a report that is one flat list; empty where items stand in sections
 * @param completion the counts of issues and their statuses, or empty
 * @param outcomes disciplinary outcomes for the rectification as a whole
 * @param institutions rules of the house set up or changed
 * @param recoveries sums of money
 * @param publicationWindow the publication window, or empty
 * @param contacts where to send opinions, or empty
 * @param signOff who signs and when, or empty
 * @since 0.1.0
 */
@Value.Builder
@ChronologicalDates
public record RectificationReport(
        Optional<String> title,
        Optional<@Valid InspectionRound> round,
        Optional<@Valid Feedback> feedback,
        Optional<String> documentNumber,
        List<@Valid Section> sections,
        List<@Valid Item> items,
        Optional<@Valid CompletionSummary> completion,
        List<@Valid OutcomeTally> outcomes,
        List<@Valid InstitutionChange> institutions,
        List<@Valid Recovery> recoveries,
        Optional<@Valid PublicationWindow> publicationWindow,
        Optional<@Valid Contacts> contacts,
        Optional<@Valid SignOff> signOff)
        implements WithRectificationReport, Milestones {

    /** Refuses null and copies the collections. */
    public RectificationReport {
        requireNonNull(title, "title");
        requireNonNull(round, "round");
        requireNonNull(feedback, "feedback");
        requireNonNull(documentNumber, "documentNumber");
        sections = List.copyOf(requireNonNull(sections, "sections"));
        items = List.copyOf(requireNonNull(items, "items"));
        requireNonNull(completion, "completion");
        outcomes = List.copyOf(requireNonNull(outcomes, "outcomes"));
        institutions = List.copyOf(requireNonNull(institutions, "institutions"));
        recoveries = List.copyOf(requireNonNull(recoveries, "recoveries"));
        requireNonNull(publicationWindow, "publicationWindow");
        requireNonNull(contacts, "contacts");
        requireNonNull(signOff, "signOff");
    }

    /** {@return a builder with nothing set} */
    public static RectificationReportBuilder builder() {
        return new RectificationReportBuilder();
    }

    @Override
    public Optional<LocalDate> inspectionStart() {
        return round.flatMap(InspectionRound::period).flatMap(InspectionPeriod::start);
    }

    @Override
    public Optional<LocalDate> inspectionEnd() {
        return round.flatMap(InspectionRound::period).flatMap(InspectionPeriod::end);
    }

    @Override
    public Optional<LocalDate> feedbackDate() {
        return feedback.flatMap(Feedback::date);
    }

    @Override
    public Optional<LocalDate> signOffDate() {
        return signOff.flatMap(SignOff::date);
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return Shape.of("RectificationReport")
                .count(sections, "section")
                .count(items.size() + Section.itemsOf(sections), "item")
                .toString();
    }
}
