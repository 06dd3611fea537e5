package io.github.rectification.bind.end;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.BodyEndings;
import io.github.rectification.reading.DateMention;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;

/** Tells which lines may sign a report (落款): the name of a body, a date, or both. */
final class Signatories {

    /** A name is no longer. */
    static final int LONGEST = 45;

    private static final int LONGEST_DATE = 24;
    private static final int LONGEST_WITH_DATE = LONGEST + 20;
    private static final int LONGEST_NOTE = 20;
    private static final int SHORTEST_FULL_NAME = 3;
    private static final int LONGEST_FULL_NAME = 42;
    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_NAME = 40;
    private static final CharacterSet NO_NAME = CharacterSet.of(",。;:、");

    private final Mentions mentions;

    Signatories(Mentions mentions) {
        this.mentions = mentions;
    }

    /** {@return whether the line is the name of a body that may sign} */
    boolean isSignatory(SourceSlice line) {
        return line.length() <= LONGEST
                && !line.contains("。")
                && !line.contains(":")
                && (BodyEndings.endSignatory(withoutNote(line), mentions) || isFullName(line));
    }

    /** 云溪局党组(代章). */
    private static SourceSlice withoutNote(SourceSlice line) {
        if (!line.endsWith(")")) {
            return line;
        }
        int open = line.length() - 2;
        while (open >= 0 && line.charAt(open) != '(' && line.charAt(open) != ')') {
            open--;
        }
        int length = line.length() - 2 - open;
        boolean isNote = open >= 0 && line.charAt(open) == '(' && length >= 1 && length <= LONGEST_NOTE;
        return isNote ? line.cut(0, open) : line;
    }

    /** 中共云溪局机关. */
    private boolean isFullName(SourceSlice line) {
        return mentions.at(Table.PARTY, line.start())
                .map(party -> line.from(party.end() - line.start()))
                .filter(name -> name.length() >= SHORTEST_FULL_NAME
                        && name.length() <= LONGEST_FULL_NAME
                        && name.chars().noneMatch(c -> NO_NAME.holds(c) || Character.isDigit(c)))
                .isPresent();
    }

    /** {@return whether the line may be the name of a further body that signs, whatever it ends with} */
    static boolean isName(SourceSlice line) {
        return line.length() >= SHORTEST_NAME
                && line.length() <= LONGEST_NAME
                && line.chars().allMatch(c -> Character.isIdeographic(c) || c == '(' || c == ')');
    }

    /** {@return the date that the line is, but for a mark behind it; or empty} */
    Optional<DateMention> date(SourceSlice line) {
        if (line.length() > LONGEST_DATE) {
            return Optional.empty();
        }
        List<DateMention> dates = mentions.dates(line);
        return dates.size() == 1
                        && dates.get(0).slice().start() == line.start()
                        && line.end() - dates.get(0).slice().end() <= 1
                ? Optional.of(dates.get(0))
                : Optional.empty();
    }

    /** {@return the date to the day that ends a line with the name of a body before it, or empty} */
    Optional<DateMention> dateBehindName(SourceSlice line) {
        List<DateMention> dates = line.length() <= LONGEST_WITH_DATE ? mentions.dates(line) : List.of();
        return dates.size() == 1 && endsLine(dates.get(0), line) && isSignatory(name(line, dates.get(0)))
                ? Optional.of(dates.get(0))
                : Optional.empty();
    }

    /** {@return what stands before the date} */
    static SourceSlice name(SourceSlice line, DateMention date) {
        return line.cut(0, date.slice().start() - line.start()).trim();
    }

    private static boolean endsLine(DateMention date, SourceSlice line) {
        return date.day().isPresent()
                && date.slice().end() == line.end()
                && !Character.isDigit(line.charAt(line.length() - 1));
    }
}
