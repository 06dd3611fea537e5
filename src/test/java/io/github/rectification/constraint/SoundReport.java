package io.github.rectification.constraint;

import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.Contacts;
import io.github.rectification.model.Feedback;
import io.github.rectification.model.GrainTally;
import io.github.rectification.model.InspectionPeriod;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.OutcomeBreakdown;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SignOff;
import io.github.rectification.model.StatusCounts;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An invented report that breaks no constraint, to be changed by tests. */
final class SoundReport {

    private SoundReport() {}

    static RectificationReport report() {
        return RectificationReport.builder()
                .round(InspectionRound.builder()
                        .period(period("2024-03-01", "2024-04-30"))
                        .build())
                .feedback(feedback("2024-06-01"))
                .completion(completion())
                .addOutcomes(sanctions(), talks())
                .publicationWindow(PublicationWindow.builder()
                        .start(LocalDate.of(2024, 12, 2))
                        .end(LocalDate.of(2024, 12, 23))
                        .build())
                .contacts(Contacts.builder()
                        .addPhones("0000-5550123", "12345")
                        .postalAddress("浙江省松岭市云溪路1号")
                        .postalCode("310000")
                        .addEmails("xcb@yunxi.example")
                        .build())
                .signOff(SignOff.builder().date(LocalDate.of(2024, 12, 2)).build())
                .build();
    }

    private static CompletionSummary completion() {
        return CompletionSummary.builder()
                .issues(31)
                .statuses(StatusCounts.builder()
                        .completed(29)
                        .basicallyCompleted(2)
                        .build())
                .rate(new BigDecimal("93.55"))
                .addOtherGrains(GrainTally.builder()
                        .unit("任务")
                        .total(100)
                        .statuses(StatusCounts.builder().completed(92).build())
                        .rate(new BigDecimal("92"))
                        .build())
                .build();
    }

    private static OutcomeTally sanctions() {
        return OutcomeTally.builder()
                .category(OutcomeCategory.ADMINISTRATIVE)
                .persons(3)
                .addBreakdown(part(OutcomeKind.MAJOR_DEMERIT, 1), part(OutcomeKind.DEMERIT, 2))
                .build();
    }

    private static OutcomeTally talks() {
        return OutcomeTally.builder()
                .category(OutcomeCategory.FIRST_FORM)
                .kind(OutcomeKind.REMINDER_TALK)
                .persons(18)
                .build();
    }

    static OutcomeBreakdown part(OutcomeKind kind, int persons) {
        return OutcomeBreakdown.builder().kind(kind).persons(persons).build();
    }

    static InspectionPeriod period(String start, String end) {
        return InspectionPeriod.builder()
                .start(LocalDate.parse(start))
                .end(LocalDate.parse(end))
                .build();
    }

    static Feedback feedback(String date) {
        return Feedback.builder().date(LocalDate.parse(date)).build();
    }
}
