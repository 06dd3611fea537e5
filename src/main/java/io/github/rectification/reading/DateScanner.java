package io.github.rectification.reading;

import io.github.rectification.genre.ChineseNumerals;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds dates in one walk over a text: one in words by its 月, around which year and day stand, one in digits by its
 * first mark. Of dates in words that overlap the first counts, and so it is of dates in digits.
 */
final class DateScanner {

    private static final int DIGITS_OF_YEAR = 4;
    private static final int MOST_DIGITS = 2;

    private final SourceSlice source;
    private final String text;
    private final List<DateMention> found = new ArrayList<>();
    private int wordedFrom;
    private int numericFrom;

    private DateScanner(SourceSlice source) {
        this.source = source;
        this.text = source.folded();
    }

    /** {@return all dates, in the order in which they begin} */
    static List<DateMention> scan(SourceSlice text) {
        var scanner = new DateScanner(text);
        for (int at = 0; at < scanner.text.length(); at++) {
            char c = scanner.text.charAt(at);
            if (c == '月') {
                scanner.worded(at);
            } else if (c >= '-' && c <= '/') {
                scanner.numeric(at);
            }
        }
        return List.copyOf(scanner.found);
    }

    /** {@return the day, such as 22日, that stands at the very beginning of the text, or empty} */
    static Optional<DateMention> dayAtStart(SourceSlice text) {
        int most = Math.min(text.length(), DateNumerals.LONGEST + 2);
        var scanner = new DateScanner(text.cut(0, most));
        int numeral = scanner.dayNumeral(0);
        return numeral == 0
                ? Optional.empty()
                : Optional.of(scanner.mention(
                        0,
                        scanner.behindBlank(numeral) + 1,
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        scanner.number(0, numeral)));
    }

    /** 2024年12月2日, around its 月. */
    private void worded(int month) {
        int to = month > 0 && charAt(month - 1) == ' ' ? month - 1 : month;
        int start = -1;
        int year = -1;
        for (int at = to - 1; at >= wordedFrom && to - at <= DateNumerals.LONGEST && year < 0; at--) {
            if (DateNumerals.isNumeral(text, at, to)) {
                start = at;
                year = yearBefore(at);
            }
        }
        if (start >= 0) {
            add(year, start, to, behindBlank(month + 1));
        }
    }

    /** {@return where the year begins that stands before a place with 年 behind it, or -1} */
    private int yearBefore(int place) {
        int sign = charAt(place - 1) == ' ' ? place - 2 : place - 1;
        if (charAt(sign) != '年') {
            return -1;
        }
        int end = charAt(sign - 1) == ' ' ? sign - 1 : sign;
        int start = end - DIGITS_OF_YEAR;
        return start >= wordedFrom && DateNumerals.isYear(text, start) ? start : -1;
    }

    private void add(int year, int month, int monthEnd, int rest) {
        int day = dayNumeral(rest);
        int end = day > 0 ? behindBlank(day) + 1 : partEnd(rest);
        found.add(mention(
                year < 0 ? month : year,
                end,
                year < 0 ? OptionalInt.empty() : year(year),
                number(month, monthEnd),
                day > 0 ? number(rest, day) : OptionalInt.empty()));
        wordedFrom = end;
    }

    /** {@return where the numeral ends that begins at a place with 日 or 号 behind it, or 0} */
    private int dayNumeral(int start) {
        for (int end = Math.min(text.length(), start + DateNumerals.LONGEST); end > start; end--) {
            char sign = charAt(behindBlank(end));
            if ((sign == '日' || sign == '号') && DateNumerals.isNumeral(text, start, end)) {
                return end;
            }
        }
        return 0;
    }

    /** 3月份, 3月上旬, 3月底. */
    private int partEnd(int start) {
        char c = charAt(start);
        if ((c == '上' || c == '中' || c == '下') && charAt(start + 1) == '旬') {
            return start + 2;
        }
        return c == '份' || c == '初' || c == '中' || c == '底' || c == '末' ? start + 1 : start;
    }

    /** 2024-12-02, by its first mark. */
    private void numeric(int mark) {
        int start = mark - DIGITS_OF_YEAR;
        int second = digitsEnd(mark + 1);
        if (start < numericFrom || second == mark + 1 || charAt(second) != charAt(mark)) {
            return;
        }
        int end = digitsEnd(second + 1);
        if (end == second + 1 || DateNumerals.isDigit(charAt(end)) || !isYearInDigits(start)) {
            return;
        }
        found.add(mention(start, end, number(start, mark), number(mark + 1, second), number(second + 1, end)));
        numericFrom = end;
    }

    private boolean isYearInDigits(int start) {
        for (int at = start; at < start + DIGITS_OF_YEAR; at++) {
            if (!DateNumerals.isDigit(charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private int digitsEnd(int start) {
        int end = start;
        while (end - start < MOST_DIGITS && DateNumerals.isDigit(charAt(end))) {
            end++;
        }
        return end;
    }

    private int behindBlank(int place) {
        return charAt(place) == ' ' ? place + 1 : place;
    }

    private char charAt(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : '\n';
    }

    private DateMention mention(int start, int end, OptionalInt year, OptionalInt month, OptionalInt day) {
        return new DateMention(source.cut(start, end), year, month, day);
    }

    private OptionalInt year(int start) {
        int end = start + DIGITS_OF_YEAR;
        return ChineseNumerals.isNumeral(charAt(start))
                ? ChineseNumerals.year(text.substring(start, end))
                : number(start, end);
    }

    private OptionalInt number(int start, int end) {
        return DateNumerals.number(text.substring(start, end));
    }
}
