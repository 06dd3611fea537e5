package io.github.rectification.bind.end;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.genre.Table;
import io.github.rectification.model.Contacts;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.reading.DateMention;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.Places;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands after the body: invitation, window, contacts, sign-off, and what belongs to none. */
public final class EndReader {

    private static final String REMARK = "REMARK";

    private final EndLines lines;
    private final Mentions mentions;
    private final int start;
    private final List<Block> blocks;
    private final List<BlockRole> roles = new ArrayList<>();
    private Optional<SourceSlice> signatory = Optional.empty();
    private Optional<DateMention> signOffDate = Optional.empty();

    private EndReader(List<Block> draft, int start, EndLines lines, Mentions mentions) {
        this.lines = lines;
        this.mentions = mentions;
        this.start = start;
        this.blocks = draft.subList(start, draft.size());
        for (int at = start; at < draft.size(); at++) {
            roles.add(roleOf(at));
        }
    }

    /**
     * Finds the end and tells what each of its paragraphs is.
     *
     * @param draft all paragraphs, not null
     * @param body where the body begins among them
     * @param mentions what the words of the whole text say, not null
     * @return the end, not null
     */
    public static EndReader read(List<Block> draft, int body, Mentions mentions) {
        var lines = new EndLines(draft, mentions);
        return new EndReader(draft, StartOfEnd.find(lines, body), lines, mentions);
    }

    /** {@return the paragraphs read as an end, whatever they are} */
    static EndReader readAll(List<Block> end, Mentions mentions) {
        return new EndReader(end, 0, new EndLines(end, mentions), mentions);
    }

    private BlockRole roleOf(int at) {
        EndLine line = lines.line(at);
        if (lines.isOfImprint(at, start)) {
            return BlockRole.DOCUMENT_PART;
        }
        if (line.invites()) {
            return BlockRole.INVITATION;
        }
        if (line.window().isPresent() || isPartOfHeadedWindow(at)) {
            return BlockRole.WINDOW;
        }
        if (line.holdsContacts()) {
            return BlockRole.CONTACTS;
        }
        return signs(line, at).or(() -> signsWithDate(line)).orElseGet(() -> rest(line));
    }

    private boolean isPartOfHeadedWindow(int at) {
        return (at > start && lines.windowGoesOn(at - 1)) || lines.windowGoesOn(at);
    }

    private Optional<BlockRole> signs(EndLine line, int at) {
        boolean isDatedAbove = !roles.isEmpty() && roles.get(roles.size() - 1) == BlockRole.SIGN_OFF_DATE;
        if (signatory.isEmpty() && (signOffDate.isEmpty() || isDatedAbove) && line.isSignatory()) {
            signatory = Optional.of(line.words());
            return Optional.of(BlockRole.SIGNATORY);
        }
        if (signatory.isPresent() && signOffDate.isEmpty() && isFurtherSignatory(at)) {
            signatory = Optional.of(signatory.get().through(line.words()));
            return Optional.of(BlockRole.SIGNATORY);
        }
        if (signOffDate.isEmpty() && line.date().isPresent()) {
            signOffDate = line.date();
            return Optional.of(BlockRole.SIGN_OFF_DATE);
        }
        return Optional.empty();
    }

    private Optional<BlockRole> signsWithDate(EndLine line) {
        if (signatory.isPresent() || signOffDate.isPresent()) {
            return Optional.empty();
        }
        signOffDate = lines.signatories().dateBehindName(line.words());
        signatory = signOffDate.map(date -> Signatories.name(line.words(), date));
        return signOffDate.map(date -> BlockRole.SIGNATORY);
    }

    private BlockRole rest(EndLine line) {
        if (isRemark(line.words())) {
            return BlockRole.TEXT;
        }
        return signatory.isEmpty() && signOffDate.isEmpty() && line.words().length() > Signatories.LONGEST
                ? BlockRole.UNREAD
                : BlockRole.RESIDUE;
    }

    /** (此件公开发布). */
    private boolean isRemark(SourceSlice line) {
        return line.startsWith("(")
                && line.endsWith(")")
                && mentions.at(Table.IMPRINT, line.start() + 1)
                        .filter(word -> word.means(REMARK))
                        .isPresent();
    }

    /** A second body that signs, between the first and the date. */
    private boolean isFurtherSignatory(int at) {
        boolean isAboveDate = at + 1 < lines.size() && lines.line(at + 1).date().isPresent();
        boolean isBelowBody = at > start && roles.get(at - start - 1) == BlockRole.SIGNATORY;
        return isAboveDate && isBelowBody && Signatories.isName(lines.block(at).line());
    }

    /** {@return where the end begins among the paragraphs of the draft} */
    public int start() {
        return start;
    }

    /** {@return the paragraphs of the end} */
    public List<Block> blocks() {
        return blocks;
    }

    /** {@return the part of each of these paragraphs} */
    public List<BlockRole> roles() {
        return roles;
    }

    /** {@return the body that signs, or empty} */
    public Optional<SourceSlice> signatory() {
        return signatory;
    }

    /** {@return the date of the sign-off, or empty} */
    public Optional<DateMention> signOffDate() {
        return signOffDate;
    }

    /** {@return the window, or empty; some reports state it where they announce themselves, in the opening} */
    public Optional<PublicationWindow> window(List<Block> opening, WorkingCalendar calendar, Places places) {
        Optional<SourceSlice> statement = Optional.empty();
        for (int at = start; at < lines.size() && statement.isEmpty(); at++) {
            boolean isHeaded = at > start && lines.windowGoesOn(at - 1);
            statement = isHeaded
                    ? Optional.of(lines.block(at).line())
                    : lines.line(at).window();
        }
        WindowReader windows = lines.windows();
        for (int at = 0; at < opening.size() && statement.isEmpty(); at++) {
            statement = windows.statement(opening.get(at).line());
        }
        return statement.map(words -> windows.read(words, signOffDate, calendar, places));
    }

    /** {@return the contacts, or empty if the end holds none} */
    public Optional<Contacts> contacts(Places places) {
        List<SourceSlice> found = new ArrayList<>();
        for (int at = start; at < lines.size(); at++) {
            if (lines.line(at).holdsContacts()) {
                found.add(lines.block(at).line());
            }
        }
        return lines.contacts().read(found, places);
    }
}
