package io.github.rectification.bind.end;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.ChineseNumerals;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Numerals;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.ValueSigns;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.reading.Clauses;
import io.github.rectification.reading.DateMention;
import io.github.rectification.reading.DateRangeMention;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the publication window (公开期限): two days, a number of working days, or both. */
final class WindowReader {

    private static final PropertyPath WINDOW = PropertyPath.ROOT.property("publicationWindow");

    private static final CharacterSet SENTENCE_ENDS = CharacterSet.of("。");
    private static final int LONGEST = 1200;
    private static final int LONGEST_DATES = 80;
    private static final int MOST_DIGITS = 3;
    private static final int MOST_NUMERALS = 5;

    private static final String PUBLISHED = "PUBLISHED";
    private static final Set<String> MATTERS = Set.of(PUBLISHED, "ASKED");
    private static final String TERM = "TERM";
    private static final Set<String> TERMS = Set.of(TERM, "SPAN");
    private static final String FROM = "FROM";
    private static final String DAYS = "DAYS";

    private final Mentions mentions;

    WindowReader(Mentions mentions) {
        this.mentions = mentions;
    }

    /** {@return whether a line of dates goes on from a line that is nothing but the name of the window} */
    boolean goesOn(SourceSlice heading, SourceSlice line) {
        return isHeading(heading) && line.length() <= LONGEST_DATES && holdsDays(line);
    }

    private boolean isHeading(SourceSlice line) {
        Optional<Hit> term = mentions.at(Table.WINDOW, line, 0)
                .filter(word -> word.means(PUBLISHED))
                .flatMap(word -> term(word.end(), line));
        if (term.isEmpty()) {
            return false;
        }
        SourceSlice rest = line.from(term.get().end() - line.start()).trim();
        return rest.isEmpty() || (rest.length() == 1 && rest.startsWith(":"));
    }

    private Optional<Hit> term(int start, SourceSlice line) {
        return mentions.at(Table.WINDOW, line, start - line.start()).filter(word -> word.means(TERMS));
    }

    /** {@return the words after its name, up to the end of the sentence, if they hold a range or a number of days} */
    Optional<SourceSlice> statement(SourceSlice line) {
        SourceSlice head = line.length() > LONGEST ? line.cut(0, LONGEST) : line;
        List<Hit> words = mentions.words(Table.WINDOW, head);
        for (Hit word : words) {
            Optional<SourceSlice> after = nameEnd(word, head)
                    .map(end -> head.cut(end - head.start(), Clauses.end(head, end - head.start(), SENTENCE_ENDS)))
                    .filter(this::holdsDays);
            if (after.isPresent()) {
                return after;
            }
        }
        boolean isFromPublication = words.stream().anyMatch(word -> word.means(FROM));
        return isFromPublication && workingDays(head).isPresent() ? Optional.of(head) : Optional.empty();
    }

    /** {@return where the name of the window ends of which the word is the first, in the whole text} */
    private Optional<Integer> nameEnd(Hit word, SourceSlice line) {
        if (word.means(MATTERS)) {
            return term(word.end(), line).map(Hit::end);
        }
        boolean isName = word.means(TERM) && (isBeforeColon(word, line) || isClauseOfItsOwn(word, line));
        return isName ? Optional.of(word.end()) : Optional.empty();
    }

    /** 期限:…. */
    private static boolean isBeforeColon(Hit term, SourceSlice line) {
        SourceSlice rest = line.from(term.end() - line.start());
        return rest.startsWith(":") || rest.startsWith(" :");
    }

    /** 现予公示,期限为…; 整改期限为… is no window. */
    private static boolean isClauseOfItsOwn(Hit term, SourceSlice line) {
        int start = term.start() - line.start();
        int end = term.end() - line.start();
        return (start == 0 || !Character.isIdeographic(line.charAt(start - 1)))
                && end < line.length()
                && ValueSigns.LINKS.indexOf(line.charAt(end)) >= 0;
    }

    private boolean holdsDays(SourceSlice words) {
        return workingDays(words).isPresent()
                || !DateRangeMention.in(words, mentions).isEmpty();
    }

    /** {@return the first number of working days, or empty} */
    private Optional<SourceSlice> workingDays(SourceSlice words) {
        return mentions.words(Table.WINDOW, words).stream()
                .filter(word -> word.means(DAYS))
                .map(word -> number(words, word.start() - words.start()))
                .filter(number -> !number.isEmpty())
                .findFirst();
    }

    /** The digits or the Chinese numerals that end before a place, with a blank between or none. */
    private static SourceSlice number(SourceSlice words, int before) {
        int end = before > 0 && words.charAt(before - 1) == ' ' ? before - 1 : before;
        boolean isInDigits = end > 0 && Character.isDigit(words.charAt(end - 1));
        int most = isInDigits ? MOST_DIGITS : MOST_NUMERALS;
        int start = end;
        while (start > 0
                && end - start < most
                && Numerals.isNumeral(words.charAt(start - 1))
                && Character.isDigit(words.charAt(start - 1)) == isInDigits) {
            start--;
        }
        return words.cut(start, end);
    }

    /** {@return the window that a statement gives; the sign-off gives years that are left out} */
    PublicationWindow read(
            SourceSlice statement, Optional<DateMention> signOffDate, WorkingCalendar calendar, Places places) {
        places.put(WINDOW, statement.trim());
        OptionalInt days = days(statement, places);
        List<DateRangeMention> ranges = DateRangeMention.in(statement, mentions);
        return ranges.isEmpty()
                ? fromSignOff(statement, days, signOffDate, calendar, places)
                : between(ranges.get(0), days, signOffDate, places);
    }

    private static PublicationWindow fromSignOff(
            SourceSlice statement,
            OptionalInt days,
            Optional<DateMention> signOffDate,
            WorkingCalendar calendar,
            Places places) {
        Optional<LocalDate> signOff = signOffDate.flatMap(DateMention::stated);
        Optional<LocalDate> last = signOff.isPresent() && days.isPresent()
                ? calendar.plusWorkingDays(signOff.get(), days.getAsInt())
                : Optional.empty();
        List<SourceSlice> sources = new ArrayList<>(List.of(statement.trim()));
        signOffDate.map(DateMention::slice).ifPresent(sources::add);
        signOff.ifPresent(day -> places.put(WINDOW.property("start"), sources));
        last.ifPresent(day -> places.put(WINDOW.property("end"), sources));
        return new PublicationWindow(signOff, last, days);
    }

    private static PublicationWindow between(
            DateRangeMention range, OptionalInt days, Optional<DateMention> signOffDate, Places places) {
        Optional<LocalDate> signOff = signOffDate.flatMap(DateMention::stated);
        List<SourceSlice> year = range.start().isPresent()
                ? List.of()
                : signOffDate.map(DateMention::slice).stream().toList();
        places.put(WINDOW.property("start"), range.startSources());
        places.put(WINDOW.property("start"), year);
        places.put(WINDOW.property("end"), range.endSources());
        places.put(WINDOW.property("end"), year);
        return new PublicationWindow(start(range, signOff), end(range, signOff), days);
    }

    /** A window without any year begins in the year of the sign-off. */
    private static Optional<LocalDate> start(DateRangeMention range, Optional<LocalDate> signOff) {
        return range.start().or(() -> signOff.flatMap(day -> range.first().inYear(day.getYear())));
    }

    private static Optional<LocalDate> end(DateRangeMention range, Optional<LocalDate> signOff) {
        return range.end()
                .or(() -> start(range, signOff).flatMap(start -> range.last().following(start)));
    }

    private OptionalInt days(SourceSlice statement, Places places) {
        Optional<SourceSlice> number = workingDays(statement);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        places.put(WINDOW.property("statedWorkingDays"), number.get());
        return Character.isDigit(number.get().charAt(0))
                ? OptionalInt.of(Integer.parseInt(number.get().folded()))
                : ChineseNumerals.number(number.get());
    }
}
