package io.github.rectification.json;

import io.github.rectification.model.Contacts;
import io.github.rectification.model.Feedback;
import io.github.rectification.model.InspectionPeriod;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SignOff;

/** Writes the report and what stands at its edges: round, feedback, window, contacts, sign-off. */
final class ReportWriter {

    static final String SCHEMA_VERSION = "1";

    private final JsonOut out = new JsonOut();
    private final SectionWriter sections = new SectionWriter(out);
    private final FigureWriter figures = new FigureWriter(out);

    /** {@return the text; a writer is good for one} */
    String write(RectificationReport report) {
        return out.whole(report, this::report);
    }

    private void report(RectificationReport report) {
        out.text("schemaVersion", SCHEMA_VERSION);
        out.text("title", report.title());
        out.object("round", report.round(), this::round);
        out.object("feedback", report.feedback(), this::feedback);
        out.text("documentNumber", report.documentNumber());
        sections.sections(report.sections());
        sections.items(report.items());
        out.object("completion", report.completion(), figures::completion);
        out.objects("outcomes", report.outcomes(), figures::outcome);
        out.objects("institutions", report.institutions(), figures::institution);
        out.objects("recoveries", report.recoveries(), figures::recovery);
        out.object("publicationWindow", report.publicationWindow(), this::publicationWindow);
        out.object("contacts", report.contacts(), this::contacts);
        out.object("signOff", report.signOff(), this::signOff);
    }

    private void round(InspectionRound round) {
        out.constant("regime", round.regime());
        out.texts("kinds", round.kinds().stream().map(Enum::name).toList());
        out.text("commissionedBy", round.commissionedBy());
        out.text("label", round.label());
        out.text("team", round.team());
        out.text("inspectedBody", round.inspectedBody());
        out.object("period", round.period(), this::period);
        out.texts("legalBases", round.legalBases());
    }

    private void period(InspectionPeriod period) {
        out.date("start", period.start());
        out.date("end", period.end());
    }

    private void feedback(Feedback feedback) {
        out.date("date", feedback.date());
        out.text("team", feedback.team());
    }

    private void publicationWindow(PublicationWindow window) {
        out.date("start", window.start());
        out.date("end", window.end());
        out.number("statedWorkingDays", window.statedWorkingDays());
    }

    private void contacts(Contacts contacts) {
        out.texts("phones", contacts.phones());
        out.text("postalAddress", contacts.postalAddress());
        out.text("addressee", contacts.addressee());
        out.text("postalCode", contacts.postalCode());
        out.texts("emails", contacts.emails());
    }

    private void signOff(SignOff signOff) {
        out.text("body", signOff.body());
        out.date("date", signOff.date());
    }
}
