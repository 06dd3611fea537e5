package io.github.rectification.bind.body;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.FieldNames;
import io.github.rectification.genre.Hit;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.reading.Clauses;
import io.github.rectification.reading.DateMention;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.Places;
import io.github.rectification.reading.StatusMention;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the labelled fields of an item, 整改状态: and the like, and takes them off its paragraphs. */
final class ItemFields {

    private static final CharacterSet BEFORE_FIELD = CharacterSet.of("。;\n\t ");
    private static final CharacterSet VALUE_ENDS = CharacterSet.of("。;\n\t");
    private static final CharacterSet CLOSING_MARKS = CharacterSet.of("。;");
    private static final Set<String> OF_BODY = Set.of("MEASURE", "EITHER");
    private static final Set<String> OF_ITEM = Set.of("STATUS", "EITHER", "DEADLINE", "UNITS", "PERSON");
    private static final int LONGEST_VALUE = 80;
    private static final CharacterSet BEFORE_NOTE = CharacterSet.of(",(");
    private static final CharacterSet AROUND_NOTE = CharacterSet.of(",。;() ");
    private static final int LONGEST_STATUS = 24;

    private final Mentions mentions;
    private final Places places;
    private final PropertyPath path;
    private final List<String> units = new ArrayList<>();
    private Optional<RectificationStatus> status = Optional.empty();
    private Optional<String> statusNote = Optional.empty();
    private Optional<LocalDate> deadline = Optional.empty();

    ItemFields(Mentions mentions, Places places, PropertyPath path) {
        this.mentions = mentions;
        this.places = places;
        this.path = path;
    }

    /** {@return whether the paragraph begins with 整改情况: or 整改措施:, as only the body of an item does} */
    static boolean beginsBody(SourceSlice paragraph) {
        return bodyLabelEnd(paragraph) > 0;
    }

    private static int bodyLabelEnd(SourceSlice paragraph) {
        return FieldNames.standard()
                .at(paragraph, 0)
                .filter(name -> name.means(OF_BODY))
                .map(Hit::end)
                .orElse(0);
    }

    /**
     * Takes fields off a paragraph.
     *
     * @return the pieces of the paragraph that are none, in order; blank pieces left out
     */
    List<SourceSlice> takeOff(SourceSlice paragraph) {
        List<SourceSlice> rest = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < paragraph.length(); at++) {
            boolean isAtBoundary = at >= from && (at == 0 || BEFORE_FIELD.holds(paragraph.charAt(at - 1)));
            int end = isAtBoundary ? fieldEnd(paragraph, at) : at;
            if (end > at) {
                keep(paragraph.cut(from, at), rest);
                from = end;
            }
        }
        keep(paragraph.from(from), rest);
        readClosingSentence(paragraph);
        return rest;
    }

    /** {@return the place behind the field that begins at a place, or that place if none does or its value says nothing} */
    private int fieldEnd(SourceSlice paragraph, int at) {
        Optional<Hit> name = FieldNames.standard().at(paragraph, at).filter(word -> word.means(OF_ITEM));
        if (name.isEmpty()) {
            return at;
        }
        int start = name.get().end();
        int end = Math.min(Clauses.end(paragraph, start, VALUE_ENDS), start + LONGEST_VALUE);
        if (end == start || !read(name.get(), paragraph.cut(start, end).trim())) {
            return at;
        }
        boolean isClosed = end < paragraph.length() && CLOSING_MARKS.holds(paragraph.charAt(end));
        return isClosed ? end + 1 : end;
    }

    /** Reads the fields of an issue that is a row of a table. */
    void readCells(List<IssueTable.Cell> cells) {
        for (IssueTable.Cell cell : cells) {
            switch (cell.column()) {
                case STATUS -> readStatus(cell.text());
                case DEADLINE -> readDeadline(cell.text());
                case UNITS -> readUnits(cell.text());
                default -> {
                    // the others are no fields
                }
            }
        }
    }

    /** A closing sentence such as 该问题已完成整改 tells the status; it stays part of the measure. */
    private void readClosingSentence(SourceSlice paragraph) {
        if (status.isPresent()) {
            return;
        }
        ClosingSentence.statusIn(paragraph, mentions).ifPresent(this::readStatus);
    }

    private static void keep(SourceSlice piece, List<SourceSlice> rest) {
        SourceSlice trimmed = withoutBodyLabel(piece.trim());
        if (!trimmed.isEmpty()) {
            rest.add(trimmed);
        }
    }

    private static SourceSlice withoutBodyLabel(SourceSlice piece) {
        return piece.from(bodyLabelEnd(piece)).trim();
    }

    private boolean read(Hit name, SourceSlice value) {
        return switch (name.word().meaning()) {
            case "DEADLINE" -> readDeadline(value);
            case "UNITS" -> readUnits(value);
            // persons never become values
            case "PERSON" -> true;
            default -> readStatus(value);
        };
    }

    /** {@return whether the words are a status, be it with a note behind a comma or in brackets} */
    boolean readStatus(SourceSlice value) {
        int end = Clauses.end(value, 0, BEFORE_NOTE);
        SourceSlice words = value.cut(0, end).trim();
        Optional<RectificationStatus> read =
                words.length() <= LONGEST_STATUS ? StatusMention.stated(words) : Optional.empty();
        if (read.isPresent() && status.isEmpty()) {
            status = read;
            statusNote = places.text(path.property("statusNote"), note(value.from(end)));
            places.put(path.property("status"), words);
        }
        return read.isPresent();
    }

    /** {@return the words without the comma or brackets around them} */
    private static Optional<SourceSlice> note(SourceSlice rest) {
        int from = 0;
        int to = rest.length();
        while (from < to && AROUND_NOTE.holds(rest.charAt(from))) {
            from++;
        }
        while (to > from && AROUND_NOTE.holds(rest.charAt(to - 1))) {
            to--;
        }
        SourceSlice words = rest.cut(from, to).trim();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private boolean readDeadline(SourceSlice value) {
        List<DateMention> dates = DateMention.in(value);
        Optional<LocalDate> day =
                dates.isEmpty() ? Optional.empty() : dates.get(0).stated();
        if (day.isPresent() && deadline.isEmpty()) {
            deadline = day;
            places.put(path.property("deadline"), dates.get(0).slice());
        }
        return true;
    }

    private boolean readUnits(SourceSlice value) {
        int from = 0;
        for (int at = 0; at <= value.length(); at++) {
            if (at == value.length() || "、,/ ".indexOf(value.charAt(at)) >= 0) {
                SourceSlice unit = value.cut(from, at).trim();
                if (!unit.isEmpty()) {
                    units.add(places.text(path.property("responsibleUnits").index(units.size()), unit));
                }
                from = at + 1;
            }
        }
        return true;
    }

    Optional<RectificationStatus> status() {
        return status;
    }

    Optional<String> statusNote() {
        return statusNote;
    }

    Optional<LocalDate> deadline() {
        return deadline;
    }

    List<String> responsibleUnits() {
        return units;
    }
}
