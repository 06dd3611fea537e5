package io.github.rectification.json;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.model.Contacts;
import io.github.rectification.model.Feedback;
import io.github.rectification.model.InspectionKind;
import io.github.rectification.model.InspectionPeriod;
import io.github.rectification.model.InspectionRegime;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SignOff;
import io.github.rectification.source.PropertyPath;
import tools.jackson.core.JsonToken;

/** Reads the report and what stands at its edges: round, feedback, window, contacts, sign-off. */
final class ReportReader {

    private static final ObjectKeys REPORT = ObjectKeys.of(
            "a report",
            "通报",
            "schemaVersion",
            "title",
            "round",
            "feedback",
            "documentNumber",
            "sections",
            "items",
            "completion",
            "outcomes",
            "institutions",
            "recoveries",
            "publicationWindow",
            "contacts",
            "signOff");
    private static final ObjectKeys ROUND = ObjectKeys.of(
            "a round",
            "巡视巡察轮次",
            "regime",
            "kinds",
            "commissionedBy",
            "label",
            "team",
            "inspectedBody",
            "period",
            "legalBases");
    private static final ObjectKeys PERIOD = ObjectKeys.of("a period", "起止日期", "start", "end");
    private static final ObjectKeys FEEDBACK = ObjectKeys.of("a feedback", "反馈", "date", "team");
    private static final ObjectKeys PUBLICATION_WINDOW =
            ObjectKeys.of("a publication window", "公开期限", "start", "end", "statedWorkingDays");
    private static final ObjectKeys CONTACTS =
            ObjectKeys.of("a contacts object", "联系方式", "phones", "postalAddress", "addressee", "postalCode", "emails");
    private static final ObjectKeys SIGN_OFF = ObjectKeys.of("a sign-off", "落款", "body", "date");

    private final JsonCursor cursor;
    private final SectionReader sections;
    private final FigureReader figures;

    ReportReader(JsonCursor cursor) {
        this.cursor = cursor;
        this.sections = new SectionReader(cursor);
        this.figures = new FigureReader(cursor);
    }

    /** Reads a text that holds one report and nothing else. */
    RectificationReport read() throws UnreadableDraftException {
        if (cursor.next() == null) {
            throw cursor.error("the file is empty; a report begins with {", "文件是空的，通报应以{开头，请检查文件");
        }
        cursor.mark(PropertyPath.ROOT);
        RectificationReport report = report();
        JsonToken after = cursor.next();
        if (after != null) {
            Phrase shown = cursor.shown();
            throw cursor.error(
                    "nothing may follow the report, but " + shown.english() + " does; take it out",
                    "通报之后不得再有内容，请删去" + shown.chinese());
        }
        return report;
    }

    private RectificationReport report() throws UnreadableDraftException {
        var report = RectificationReport.builder();
        var walk = REPORT.open(cursor, PropertyPath.ROOT);
        while (walk.next()) {
            switch (walk.key()) {
                case "schemaVersion" -> checkVersion(walk.path());
                case "title" -> report.title(walk.text());
                case "round" -> report.round(round(walk.path()));
                case "feedback" -> report.feedback(feedback(walk.path()));
                case "documentNumber" -> report.documentNumber(walk.text());
                case "sections" -> report.sections(walk.list(sections::section));
                case "items" -> report.items(walk.list(sections::item));
                case "completion" -> report.completion(figures.completion(walk.path()));
                case "outcomes" -> report.outcomes(walk.list(figures::outcome));
                case "institutions" -> report.institutions(walk.list(figures::institution));
                case "recoveries" -> report.recoveries(walk.list(figures::recovery));
                case "publicationWindow" -> report.publicationWindow(publicationWindow(walk.path()));
                case "contacts" -> report.contacts(contacts(walk.path()));
                case "signOff" -> report.signOff(signOff(walk.path()));
                default -> throw walk.unread();
            }
        }
        return report.build();
    }

    private void checkVersion(PropertyPath path) throws UnreadableDraftException {
        if (!cursor.isAt(JsonToken.VALUE_STRING) || !cursor.content().equals(ReportWriter.SCHEMA_VERSION)) {
            String version = '"' + ReportWriter.SCHEMA_VERSION + '"';
            throw cursor.mismatch(path, new Phrase(version + ", the only version there is", version + "（目前唯一的版本）"));
        }
    }

    private InspectionRound round(PropertyPath path) throws UnreadableDraftException {
        var round = InspectionRound.builder();
        var walk = ROUND.open(cursor, path);
        while (walk.next()) {
            switch (walk.key()) {
                case "regime" -> round.regime(walk.constant(InspectionRegime.class));
                case "kinds" -> round.kinds(Values.constants(cursor, walk.path(), InspectionKind.class));
                case "commissionedBy" -> round.commissionedBy(walk.text());
                case "label" -> round.label(walk.text());
                case "team" -> round.team(walk.text());
                case "inspectedBody" -> round.inspectedBody(walk.text());
                case "period" -> round.period(period(walk.path()));
                case "legalBases" -> round.legalBases(walk.texts());
                default -> throw walk.unread();
            }
        }
        return round.build();
    }

    private InspectionPeriod period(PropertyPath path) throws UnreadableDraftException {
        var period = InspectionPeriod.builder();
        var walk = PERIOD.open(cursor, path);
        while (walk.next()) {
            switch (walk.key()) {
                case "start" -> period.start(walk.date());
                case "end" -> period.end(walk.date());
                default -> throw walk.unread();
            }
        }
        return period.build();
    }

    private Feedback feedback(PropertyPath path) throws UnreadableDraftException {
        var feedback = Feedback.builder();
        var walk = FEEDBACK.open(cursor, path);
        while (walk.next()) {
            switch (walk.key()) {
                case "date" -> feedback.date(walk.date());
                case "team" -> feedback.team(walk.text());
                default -> throw walk.unread();
            }
        }
        return feedback.build();
    }

    private PublicationWindow publicationWindow(PropertyPath path) throws UnreadableDraftException {
        var window = PublicationWindow.builder();
        var walk = PUBLICATION_WINDOW.open(cursor, path);
        while (walk.next()) {
            switch (walk.key()) {
                case "start" -> window.start(walk.date());
                case "end" -> window.end(walk.date());
                case "statedWorkingDays" -> window.statedWorkingDays(walk.number());
                default -> throw walk.unread();
            }
        }
        return window.build();
    }

    private Contacts contacts(PropertyPath path) throws UnreadableDraftException {
        var contacts = Contacts.builder();
        var walk = CONTACTS.open(cursor, path);
        while (walk.next()) {
            switch (walk.key()) {
                case "phones" -> contacts.phones(walk.texts());
                case "postalAddress" -> contacts.postalAddress(walk.text());
                case "addressee" -> contacts.addressee(walk.text());
                case "postalCode" -> contacts.postalCode(walk.text());
                case "emails" -> contacts.emails(walk.texts());
                default -> throw walk.unread();
            }
        }
        return contacts.build();
    }

    private SignOff signOff(PropertyPath path) throws UnreadableDraftException {
        var signOff = SignOff.builder();
        var walk = SIGN_OFF.open(cursor, path);
        while (walk.next()) {
            switch (walk.key()) {
                case "body" -> signOff.body(walk.text());
                case "date" -> signOff.date(walk.date());
                default -> throw walk.unread();
            }
        }
        return signOff.build();
    }
}
