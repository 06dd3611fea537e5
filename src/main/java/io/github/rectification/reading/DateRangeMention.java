package io.github.rectification.reading;

import io.github.rectification.genre.RangeSigns;
import io.github.rectification.source.SourceSlice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Two dates joined by 至 or another range sign; the second may leave out what the first has said.
 *
 * @param first the first date, not null
 * @param last the last date, not null
 */
public record DateRangeMention(DateMention first, DateMention last) {

    private static final int LONGEST_NOTE = 8;
    private static final String DASHES = "—–―−~〜";

    /** {@return the ranges in a part of a text, in order} */
    public static List<DateRangeMention> in(SourceSlice text, Mentions mentions) {
        List<DateRangeMention> found = new ArrayList<>();
        List<DateMention> dates = mentions.dates(text);
        for (int i = 0; i < dates.size(); i++) {
            DateMention first = dates.get(i);
            int sign = signEnd(text, first.slice().end() - text.start());
            if (sign < 0) {
                continue;
            }
            if (i + 1 < dates.size() && dates.get(i + 1).slice().start() - text.start() == sign) {
                found.add(new DateRangeMention(first, dates.get(i + 1)));
                i++;
            } else {
                DateScanner.dayAtStart(text.from(sign)).ifPresent(day -> found.add(new DateRangeMention(first, day)));
            }
        }
        return found;
    }

    /** {@return the place behind the range sign at a place, with a note in brackets before it or none; or -1} */
    private static int signEnd(SourceSlice text, int start) {
        int at = behindBlank(text, behindNote(text, behindBlank(text, start)));
        int begun = at < text.length() ? RangeSigns.begun(text.from(at)) : 0;
        at = begun > 0 ? behindBlank(text, at + begun) : at;
        at = charAt(text, at) == ',' ? at + 1 : at;
        at = behindBlank(text, at);
        if (RangeSigns.isTo(charAt(text, at))) {
            return behindBlank(text, at + 1);
        }
        String dashes = charAt(text, at) == '-' ? "-" : DASHES;
        if (dashes.indexOf(charAt(text, at)) < 0) {
            return -1;
        }
        return behindBlank(text, dashes.indexOf(charAt(text, at + 1)) >= 0 ? at + 2 : at + 1);
    }

    private static int behindNote(SourceSlice text, int start) {
        if (charAt(text, start) != '(') {
            return start;
        }
        int end = start + 1;
        while (end - start <= LONGEST_NOTE && "()".indexOf(charAt(text, end)) < 0) {
            end++;
        }
        return end > start + 1 && charAt(text, end) == ')' ? end + 1 : start;
    }

    private static int behindBlank(SourceSlice text, int place) {
        return charAt(text, place) == ' ' ? place + 1 : place;
    }

    private static char charAt(SourceSlice text, int place) {
        return place < text.length() ? text.charAt(place) : '\n';
    }

    /** {@return the words from the first to the last date} */
    public SourceSlice slice() {
        return first.slice().through(last.slice());
    }

    /** {@return the first day, or empty if it is not given to the day or its year is not known} */
    public Optional<LocalDate> start() {
        if (first.year().isPresent()) {
            return first.stated();
        }
        if (last.year().isEmpty()) {
            return Optional.empty();
        }
        int year = last.year().getAsInt();
        Optional<LocalDate> sameYear = first.inYear(year);
        Optional<LocalDate> end = last.inYear(year);
        boolean isTooLate =
                sameYear.isPresent() && end.isPresent() && sameYear.get().isAfter(end.get());
        return isTooLate ? first.inYear(year - 1) : sameYear;
    }

    /** {@return the last day, or empty if it is not given to the day or its year is not known} */
    public Optional<LocalDate> end() {
        if (last.year().isPresent()) {
            return last.stated();
        }
        Optional<LocalDate> start = start();
        if (start.isPresent()) {
            return last.following(start.get());
        }
        return first.year().isPresent() ? lastAfterMonth() : Optional.empty();
    }

    /** {@return the date in the first year that keeps it after this range, or empty if the range has no year} */
    public Optional<LocalDate> next(DateMention date) {
        Optional<LocalDate> end = end();
        if (end.isPresent()) {
            return date.following(end.get());
        }
        OptionalInt year = last.year().isPresent() ? last.year() : first.year();
        OptionalInt month = last.month().isPresent() ? last.month() : first.month();
        if (year.isEmpty() || month.isEmpty() || date.month().isEmpty()) {
            return Optional.empty();
        }
        boolean isOverNewYear = last.year().isEmpty() && first.month().orElse(0) > month.getAsInt();
        int endYear = year.getAsInt() + (isOverNewYear ? 1 : 0);
        return date.inYear(date.month().getAsInt() < month.getAsInt() ? endYear + 1 : endYear);
    }

    /** The first date is given to the month only: the last one lies in the first year that keeps the order. */
    private Optional<LocalDate> lastAfterMonth() {
        int year = first.year().getAsInt();
        boolean isNextYear = last.month().isPresent()
                && first.month().isPresent()
                && last.month().getAsInt() < first.month().getAsInt();
        return last.inYear(isNextYear ? year + 1 : year);
    }

    /** {@return the slices from which the first day was read: its own and, where the year is left out, the last's} */
    public List<SourceSlice> startSources() {
        return first.year().isPresent() || last.year().isEmpty()
                ? List.of(first.slice())
                : List.of(first.slice(), last.slice());
    }

    /** {@return the slices from which the last day was read: its own and, where the year is left out, the first's} */
    public List<SourceSlice> endSources() {
        return last.year().isPresent() ? List.of(last.slice()) : List.of(last.slice(), first.slice());
    }
}
