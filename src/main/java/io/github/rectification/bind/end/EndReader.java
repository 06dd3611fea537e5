package io.github.rectification.bind.end;

import io.github.rectification.outline.Block;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.reading.BodyEndings;
import io.github.rectification.reading.DateMention;
import io.github.rectification.reading.Labels;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands after the body: the invitation, the window, the contacts, the sign-off, and what belongs to none. */
public final class EndReader {

    /** The end of a report is a handful of paragraphs. */
    private static final int LONGEST = 40;

    private static final int LONGEST_SIGNATORY = 45;

    private static final Pattern INVITATION = Pattern.compile(
            "(?:欢迎|(?:^|[,。;:])(?:敬?请|恳请|诚请))[^。]{0,40}监督(?![员管检])|如有[^。]{0,20}(?:意见|建议|问题)[^。]{0,30}(?:反映|反馈|提出|联系)"
                    + "|(?:意见|建议)[^。]{0,12}请[^。]{0,16}(?:反映|反馈|提出)|(?<!自觉|主动|认真)接受[^。]{0,20}监督[^。]{0,4}。?$");
    private static final Pattern NOTE = Pattern.compile("\\([^()]{1,20}\\)$");
    private static final Pattern PARTY_BODY = Pattern.compile("^(?:中共|中国共产党)[^,。;:、\\d]{3,42}$");
    private static final Pattern BODY_NAME = Pattern.compile("^[\\p{IsHan}()]{4,40}$");
    private static final Pattern SIGNED_WITH_DATE = Pattern.compile("(?:日|号)$");

    private final List<Block> blocks;
    private final Mentions mentions;
    private final Imprint imprint;
    private final List<BlockRole> roles = new ArrayList<>();
    private Optional<SourceSlice> signatory = Optional.empty();
    private Optional<DateMention> signOffDate = Optional.empty();

    /** Tells what each paragraph of the end is. */
    public EndReader(List<Block> end, Mentions mentions) {
        this.blocks = end;
        this.mentions = mentions;
        this.imprint = new Imprint(end, mentions);
        for (Block block : end) {
            roles.add(roleOf(block));
        }
    }

    /** {@return where the end begins: the last invitation or, without one, the first of the lines that only an end has} */
    public static int startOfEnd(List<Block> blocks, int body, Mentions mentions) {
        var imprint = new Imprint(blocks, mentions);
        int floor = Math.max(body, blocks.size() - LONGEST);
        for (int i = blocks.size() - 1; i >= floor; i--) {
            if (Labels.isRanked(blocks.get(i)) && !standsOnlyAtEnd(blocks.get(i).line())) {
                break;
            }
            if (invites(blocks.get(i).line())) {
                int start = i;
                while (start > floor && mayStandAbove(blocks.get(start - 1).line(), mentions)) {
                    start--;
                }
                return start;
            }
        }
        int start = blocks.size();
        for (int i = blocks.size() - 1; i >= floor; i--) {
            SourceSlice line = blocks.get(i).line();
            if (ContactReader.holdsContacts(line)
                    || WindowReader.holdsWindow(line)
                    || imprint.holds(i)
                    || isSignatory(line, mentions)
                    || isDate(line)) {
                start = i;
            } else if (line.length() > LONGEST_SIGNATORY
                    || blocks.get(i).label().isPresent()) {
                break;
            }
        }
        return start;
    }

    private static boolean standsOnlyAtEnd(SourceSlice line) {
        return invites(line) || ContactReader.holdsContacts(line) || WindowReader.holdsWindow(line);
    }

    /** Some sign before they invite. */
    private static boolean mayStandAbove(SourceSlice line, Mentions mentions) {
        return standsOnlyAtEnd(line) || isSignatory(line, mentions) || isDate(line);
    }

    private static boolean invites(SourceSlice line) {
        return line.length() < 600 && line.matcher(INVITATION).find();
    }

    private BlockRole roleOf(Block block) {
        SourceSlice line = block.line();
        if (imprint.holds(block.index() - blocks.get(0).index())) {
            return BlockRole.DOCUMENT_PART;
        }
        if (invites(line)) {
            return BlockRole.INVITATION;
        }
        if (WindowReader.holdsWindow(line) || isPartOfHeadedWindow(block)) {
            return BlockRole.WINDOW;
        }
        if (ContactReader.holdsContacts(line)) {
            return BlockRole.CONTACTS;
        }
        boolean isDatedAbove = !roles.isEmpty() && roles.get(roles.size() - 1) == BlockRole.SIGN_OFF_DATE;
        if (signatory.isEmpty() && (signOffDate.isEmpty() || isDatedAbove) && isSignatory(line, mentions)) {
            signatory = Optional.of(line);
            return BlockRole.SIGNATORY;
        }
        if (signatory.isPresent() && signOffDate.isEmpty() && isFurtherSignatory(block)) {
            signatory = Optional.of(signatory.get().through(line));
            return BlockRole.SIGNATORY;
        }
        if (signOffDate.isEmpty() && isDate(line)) {
            signOffDate = Optional.of(DateMention.in(line).get(0));
            return BlockRole.SIGN_OFF_DATE;
        }
        if (signatory.isEmpty() && signOffDate.isEmpty() && isSignedWithDate(line, mentions)) {
            DateMention date = DateMention.in(line).get(0);
            signOffDate = Optional.of(date);
            signatory =
                    Optional.of(line.cut(0, date.slice().start() - line.start()).trim());
            return BlockRole.SIGNATORY;
        }
        if (line.startsWith("(此件") && line.endsWith(")")) {
            return BlockRole.TEXT;
        }
        return signatory.isEmpty() && signOffDate.isEmpty() && line.length() > LONGEST_SIGNATORY
                ? BlockRole.UNREAD
                : BlockRole.RESIDUE;
    }

    private boolean isPartOfHeadedWindow(Block block) {
        int at = block.index() - blocks.get(0).index();
        return (at > 0 && WindowReader.goesOn(blocks.get(at - 1).line(), block.line()))
                || (at + 1 < blocks.size()
                        && WindowReader.goesOn(block.line(), blocks.get(at + 1).line()));
    }

    private static boolean isSignatory(SourceSlice line, Mentions mentions) {
        return line.length() <= LONGEST_SIGNATORY
                && !line.contains("。")
                && !line.contains(":")
                && (BodyEndings.endSignatory(withoutNote(line), mentions)
                        || line.matcher(PARTY_BODY).find());
    }

    private static SourceSlice withoutNote(SourceSlice line) {
        Matcher note = line.matcher(NOTE);
        return note.find() ? line.cut(0, note.start()) : line;
    }

    /** A second body that signs, between the first and the date. */
    private boolean isFurtherSignatory(Block block) {
        int next = block.index() - blocks.get(0).index() + 1;
        SourceSlice line = block.line();
        boolean isName =
                line.length() <= LONGEST_SIGNATORY && line.matcher(BODY_NAME).find();
        boolean isAboveDate = next < blocks.size() && isDate(blocks.get(next).line());
        boolean isBelowBody = next >= 2 && roles.get(next - 2) == BlockRole.SIGNATORY;
        return isName && isAboveDate && isBelowBody;
    }

    private static boolean isDate(SourceSlice line) {
        if (line.length() > 24) {
            return false;
        }
        List<DateMention> dates = DateMention.in(line);
        return dates.size() == 1
                && dates.get(0).slice().start() == line.start()
                && line.end() - dates.get(0).slice().end() <= 1;
    }

    private static boolean isSignedWithDate(SourceSlice line, Mentions mentions) {
        List<DateMention> dates = line.length() <= LONGEST_SIGNATORY + 20 ? DateMention.in(line) : List.of();
        return dates.size() == 1
                && line.matcher(SIGNED_WITH_DATE).find()
                && isSignatory(
                        line.cut(0, dates.get(0).slice().start() - line.start()).trim(), mentions);
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
}
