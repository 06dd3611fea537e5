package io.github.rectification.bind;

import static java.util.Objects.requireNonNull;

import io.github.rectification.bind.account.CompletionReader;
import io.github.rectification.bind.account.InstitutionReader;
import io.github.rectification.bind.account.OutcomeReader;
import io.github.rectification.bind.account.RecoveryReader;
import io.github.rectification.bind.body.BodyBuilder;
import io.github.rectification.bind.end.EndReader;
import io.github.rectification.bind.head.Head;
import io.github.rectification.bind.opening.OpeningReader;
import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.genre.Vocabulary;
import io.github.rectification.model.Feedback;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SignOff;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.Outline;
import io.github.rectification.outline.OutlineReader;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.Places;
import io.github.rectification.reading.Roles;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the report out of a draft's text. Never throws on content: what cannot be read is absent.
 *
 * <p>The time it takes grows with the length of the text and no faster.
 *
 * @since 0.1.0
 */
public final class ReportBinder {

    private static final PropertyPath SIGN_OFF = PropertyPath.ROOT.property("signOff");

    private final WorkingCalendar calendar;
    private final Outline outline;
    private final Layout layout;
    private final Mentions mentions;
    private final Places places = new Places();
    private final Roles roles;

    private ReportBinder(SourceText text, WorkingCalendar calendar) {
        this.calendar = calendar;
        this.outline = OutlineReader.read(text);
        this.mentions = Mentions.of(text, Vocabulary.standard());
        this.layout = LayoutReader.read(outline, mentions);
        this.roles = new Roles(outline.blocks().size());
    }

    /**
     * Reads a report.
     *
     * @param text the text of the draft, not null
     * @param calendar tells the last day of a window that is given in working days, not null
     * @return the report with the places of its values, not null
     */
    public static Reading bind(SourceText text, WorkingCalendar calendar) {
        requireNonNull(text, "text");
        requireNonNull(calendar, "calendar");
        return new ReportBinder(text, calendar).read();
    }

    private Reading read() {
        Head head = layout.head();
        roles.put(head.titleBlocks(), BlockRole.TITLE);
        roles.put(head.repeated(), BlockRole.TITLE);
        roles.put(head.parts(), BlockRole.DOCUMENT_PART);
        roles.put(layout.opening(), BlockRole.OPENING);
        Optional<String> title = places.paragraphs(PropertyPath.ROOT.property("title"), head.title());
        Optional<OpeningReader> opening =
                joined(layout.opening()).map(text -> new OpeningReader(text, head.wholeTitle(), mentions, places));
        Optional<InspectionRound> round = opening.map(OpeningReader::round);
        Optional<Feedback> feedback = opening.flatMap(OpeningReader::feedback);
        var body = new BodyBuilder(layout.body(), mentions, places, roles);
        body.build();
        List<SourceSlice> accounts = new ArrayList<>(lines(layout.opening()));
        accounts.addAll(body.accounts());
        EndReader end = layout.end();
        Optional<SignOff> signOff = signOff(end);
        RectificationReport report = RectificationReport.builder()
                .title(title)
                .round(round)
                .feedback(feedback)
                .documentNumber(places.text(PropertyPath.ROOT.property("documentNumber"), head.documentNumber()))
                .sections(body.sections())
                .items(body.items())
                .completion(CompletionReader.read(accounts, mentions, places))
                .outcomes(OutcomeReader.read(accounts, mentions, places))
                .institutions(InstitutionReader.read(accounts, mentions, places))
                .recoveries(RecoveryReader.read(accounts, mentions, places))
                .publicationWindow(end.window(layout.opening(), calendar, places))
                .contacts(end.contacts(places))
                .signOff(signOff)
                .build();
        return new Reading(report, places.build(), roles.over(outline));
    }

    private Optional<SignOff> signOff(EndReader end) {
        for (int i = 0; i < end.blocks().size(); i++) {
            roles.put(end.blocks().get(i), end.roles().get(i));
        }
        Optional<String> body = places.text(SIGN_OFF.property("body"), end.signatory());
        end.signOffDate().ifPresent(date -> places.put(SIGN_OFF.property("date"), date.slice()));
        Optional<LocalDate> date = end.signOffDate().flatMap(mention -> mention.stated());
        return body.isEmpty() && date.isEmpty() ? Optional.empty() : Optional.of(new SignOff(body, date));
    }

    private static List<SourceSlice> lines(List<Block> blocks) {
        return blocks.stream().map(Block::line).toList();
    }

    private static Optional<SourceSlice> joined(List<Block> blocks) {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(blocks.get(0)
                        .line()
                        .through(blocks.get(blocks.size() - 1).line()));
    }
}
