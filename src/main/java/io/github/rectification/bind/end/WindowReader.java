package io.github.rectification.bind.end;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.genre.ChineseNumerals;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.reading.DateMention;
import io.github.rectification.reading.DateRangeMention;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the publication window (公开期限): two days, a number of working days, or both. */
public final class WindowReader {

    private static final PropertyPath WINDOW = PropertyPath.ROOT.property("publicationWindow");

    private static final Pattern TERM =
            Pattern.compile("(?:公开|公示|公布|公告|通报|反馈意见|意见征集|征求意见|监督|受理)(?:的)?(?:期限|时间|日期|时限|期)|(?:期限|时限) ?:");
    private static final Pattern HEADING = Pattern.compile("(?:公开|公示|公布|公告)(?:的)?(?:期限|时间|日期|时限|期) ?:?");
    private static final int LONGEST_DATES = 80;
    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,3}|[一二三四五六七八九十]{1,3}) ?个?工作日");

    private WindowReader() {}

    /** {@return whether the paragraph states a window} */
    static boolean holdsWindow(SourceSlice line) {
        return statement(line).isPresent();
    }

    /** {@return whether the line is nothing but the name of the window, which the next gives} */
    static boolean isHeading(SourceSlice line) {
        return line.matcher(HEADING).matches();
    }

    /** {@return whether a line of dates goes on from a line that names the window} */
    static boolean goesOn(SourceSlice heading, SourceSlice line) {
        return isHeading(heading)
                && line.length() <= LONGEST_DATES
                && (!DateRangeMention.in(line).isEmpty()
                        || line.matcher(WORKING_DAYS).find());
    }

    /** {@return the words after the term, up to the end of the sentence, if they hold a range or a number of days} */
    private static Optional<SourceSlice> statement(SourceSlice line) {
        SourceSlice head = line.length() > 1200 ? line.cut(0, 1200) : line;
        Matcher term = head.matcher(TERM);
        while (term.find()) {
            int end = head.indexOf("。", term.end());
            SourceSlice after = head.cut(term.end(), end < 0 ? head.length() : end);
            if (!DateRangeMention.in(after).isEmpty()
                    || after.matcher(WORKING_DAYS).find()) {
                return Optional.of(after);
            }
        }
        Matcher days = head.matcher(WORKING_DAYS);
        boolean isFromPublication = head.contains("公布之日") || head.contains("公开之日") || head.contains("发布之日");
        return isFromPublication && days.find() ? Optional.of(head) : Optional.empty();
    }

    /** {@return the first window in the lines, or empty; the sign-off gives years that are left out} */
    public static Optional<PublicationWindow> read(
            List<SourceSlice> lines, Optional<DateMention> signOff, WorkingCalendar calendar, Places places) {
        for (int i = 0; i < lines.size(); i++) {
            SourceSlice line = lines.get(i);
            boolean isHeaded = i > 0 && goesOn(lines.get(i - 1), line);
            Optional<SourceSlice> statement = isHeaded ? Optional.of(line) : statement(line);
            if (statement.isPresent()) {
                places.put(WINDOW, statement.get().trim());
                return Optional.of(window(statement.get(), signOff, calendar, places));
            }
        }
        return Optional.empty();
    }

    private static PublicationWindow window(
            SourceSlice statement, Optional<DateMention> signOffDate, WorkingCalendar calendar, Places places) {
        OptionalInt days = workingDays(statement, places);
        Optional<LocalDate> signOff = signOffDate.flatMap(DateMention::stated);
        List<DateRangeMention> ranges = DateRangeMention.in(statement);
        if (ranges.isEmpty()) {
            Optional<LocalDate> last = signOff.isPresent() && days.isPresent()
                    ? calendar.plusWorkingDays(signOff.get(), days.getAsInt())
                    : Optional.empty();
            List<SourceSlice> sources = new ArrayList<>(List.of(statement.trim()));
            signOffDate.map(DateMention::slice).ifPresent(sources::add);
            signOff.ifPresent(day -> places.put(WINDOW.property("start"), sources));
            last.ifPresent(day -> places.put(WINDOW.property("end"), sources));
            return new PublicationWindow(signOff, last, days);
        }
        DateRangeMention range = ranges.get(0);
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

    private static OptionalInt workingDays(SourceSlice statement, Places places) {
        Matcher days = statement.matcher(WORKING_DAYS);
        if (!days.find()) {
            return OptionalInt.empty();
        }
        SourceSlice number = statement.cut(days.start(1), days.end(1));
        places.put(WINDOW.property("statedWorkingDays"), number);
        return Character.isDigit(number.charAt(0))
                ? OptionalInt.of(Integer.parseInt(number.folded()))
                : ChineseNumerals.number(number);
    }
}
