package io.github.rectification.json;

import static io.github.rectification.json.Values.distinctListOf;
import static io.github.rectification.json.Values.listOf;
import static io.github.rectification.json.Values.oneOf;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.model.Contacts;
import io.github.rectification.model.ContactsBuilder;
import io.github.rectification.model.Feedback;
import io.github.rectification.model.FeedbackBuilder;
import io.github.rectification.model.InspectionKind;
import io.github.rectification.model.InspectionPeriod;
import io.github.rectification.model.InspectionPeriodBuilder;
import io.github.rectification.model.InspectionRegime;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.InspectionRoundBuilder;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.model.PublicationWindowBuilder;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.RectificationReportBuilder;
import io.github.rectification.model.SignOff;
import io.github.rectification.model.SignOffBuilder;
import io.github.rectification.source.PropertyPath;
import tools.jackson.core.JsonToken;

/** Reads the report and what stands at its edges: round, feedback, window, contacts, sign-off. */
final class ReportReader {

    private static final ValueReader<InspectionPeriod> PERIOD = ObjectReader.of("a period", InspectionPeriod::builder)
            .optional("start", Values::date, InspectionPeriodBuilder::start)
            .optional("end", Values::date, InspectionPeriodBuilder::end)
            .building(InspectionPeriodBuilder::build);

    private static final ValueReader<InspectionRound> ROUND = ObjectReader.of("a round", InspectionRound::builder)
            .optional("regime", oneOf(InspectionRegime.class), InspectionRoundBuilder::regime)
            .optional("kinds", distinctListOf(oneOf(InspectionKind.class)), InspectionRoundBuilder::kinds)
            .optional("commissionedBy", Values::text, InspectionRoundBuilder::commissionedBy)
            .optional("label", Values::text, InspectionRoundBuilder::label)
            .optional("team", Values::text, InspectionRoundBuilder::team)
            .optional("inspectedBody", Values::text, InspectionRoundBuilder::inspectedBody)
            .optional("period", PERIOD, InspectionRoundBuilder::period)
            .optional("legalBases", listOf(Values::text), InspectionRoundBuilder::legalBases)
            .building(InspectionRoundBuilder::build);

    private static final ValueReader<Feedback> FEEDBACK = ObjectReader.of("a feedback", Feedback::builder)
            .optional("date", Values::date, FeedbackBuilder::date)
            .optional("team", Values::text, FeedbackBuilder::team)
            .building(FeedbackBuilder::build);

    private static final ValueReader<PublicationWindow> PUBLICATION_WINDOW = ObjectReader.of(
                    "a publication window", PublicationWindow::builder)
            .optional("start", Values::date, PublicationWindowBuilder::start)
            .optional("end", Values::date, PublicationWindowBuilder::end)
            .optional("statedWorkingDays", Values::number, PublicationWindowBuilder::statedWorkingDays)
            .building(PublicationWindowBuilder::build);

    private static final ValueReader<Contacts> CONTACTS = ObjectReader.of("a contacts object", Contacts::builder)
            .optional("phones", listOf(Values::text), ContactsBuilder::phones)
            .optional("postalAddress", Values::text, ContactsBuilder::postalAddress)
            .optional("addressee", Values::text, ContactsBuilder::addressee)
            .optional("postalCode", Values::text, ContactsBuilder::postalCode)
            .optional("emails", listOf(Values::text), ContactsBuilder::emails)
            .building(ContactsBuilder::build);

    private static final ValueReader<SignOff> SIGN_OFF = ObjectReader.of("a sign-off", SignOff::builder)
            .optional("body", Values::text, SignOffBuilder::body)
            .optional("date", Values::date, SignOffBuilder::date)
            .building(SignOffBuilder::build);

    private static final ValueReader<RectificationReport> REPORT = ObjectReader.of(
                    "a report", RectificationReport::builder)
            .optional("schemaVersion", ReportReader::version, (report, version) -> {})
            .optional("title", Values::text, RectificationReportBuilder::title)
            .optional("round", ROUND, RectificationReportBuilder::round)
            .optional("feedback", FEEDBACK, RectificationReportBuilder::feedback)
            .optional("sections", listOf(SectionReader::section), RectificationReportBuilder::sections)
            .optional("items", listOf(SectionReader::item), RectificationReportBuilder::items)
            .optional("completion", FigureReader.COMPLETION, RectificationReportBuilder::completion)
            .optional("outcomes", listOf(FigureReader.OUTCOME), RectificationReportBuilder::outcomes)
            .optional("institutions", listOf(FigureReader.INSTITUTION), RectificationReportBuilder::institutions)
            .optional("recoveries", listOf(FigureReader.RECOVERY), RectificationReportBuilder::recoveries)
            .optional("publicationWindow", PUBLICATION_WINDOW, RectificationReportBuilder::publicationWindow)
            .optional("contacts", CONTACTS, RectificationReportBuilder::contacts)
            .optional("signOff", SIGN_OFF, RectificationReportBuilder::signOff)
            .building(RectificationReportBuilder::build);

    private ReportReader() {}

    /** Reads a text that holds one report and nothing else. */
    static RectificationReport readWhole(JsonCursor cursor) throws UnreadableDraftException {
        if (cursor.next() == null) {
            throw cursor.error("the file is empty; a report begins with {");
        }
        cursor.mark(PropertyPath.ROOT);
        RectificationReport report = REPORT.read(cursor, PropertyPath.ROOT);
        JsonToken after = cursor.next();
        if (after != null) {
            throw cursor.error("nothing may follow the report, but " + cursor.shown() + " does; take it out");
        }
        return report;
    }

    private static String version(JsonCursor cursor, PropertyPath path) throws UnreadableDraftException {
        if (!cursor.isAt(JsonToken.VALUE_STRING) || !cursor.content().equals(ReportWriter.SCHEMA_VERSION)) {
            throw cursor.mismatch(path, '"' + ReportWriter.SCHEMA_VERSION + "\", the only version there is");
        }
        return cursor.content();
    }
}
