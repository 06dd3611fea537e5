package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.genre.ChineseNumerals;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRun;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date does not exist, or was cut short (日期不存在或残缺). */
@RuleSpec(id = "DAT-003", name = "broken-date", severity = Severity.ERROR, backing = Backing.LOGIC, since = "0.1.0")
final class BrokenDate implements LexicalRule {

    private static final int LEAP_YEAR = 2024;
    private static final int LONGEST_BEFORE = 8;
    private static final String SMALL = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final Pattern DATE = Pattern.compile("(?:(\\d{4}|[〇零○一二三四五六七八九]{4}) ?年 ?)?" + SMALL + " ?月(?: ?"
            + SMALL + " ?[日号](?: ?(?:至|到|-|—|~) ?(\\d{1,2}) ?[日号])?)?");

    /**
     * A number after a month or day that is neither one itself nor counts anything. What may follow is a closed list: after
     * other words it cannot be told.
     */
    private static final Pattern CUT_SHORT =
            Pattern.compile("(?: ?\\d{1,2} ?[日号])? ?[、和至到\\-—~] ?(?:[1-9]|[12]\\d|3[01])"
                    + "(?=[,。;)]|$|已|均|全部|先后|陆续|分别|在|由|向|将|以|就|组织|开展|召开|完成|进行|印发|制定|出台|举办|集中|发布|前|底|初)");

    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\dA-Za-z./\\-])((?:19|20)\\d{2})([-./])(\\d{1,2})\\2(\\d{1,2})(?![\\dA-Za-z./\\-])");

    @Override
    public String triggers() {
        return "月-./";
    }

    @Override
    public Optional<TextRange> find(String folded, TextRun run, int place) {
        return folded.charAt(place) == '月' ? worded(folded, run, place) : numeric(folded, run, place);
    }

    private static Optional<TextRange> worded(String folded, TextRun run, int place) {
        int start = startOfDate(folded, run, place);
        Matcher date = DATE.matcher(folded).region(start, run.end());
        if (start == place || !date.lookingAt() || date.end(2) > place) {
            return Optional.empty();
        }
        if (isImpossible(date)) {
            return Optional.of(new TextRange(start, date.end()));
        }
        Matcher rest = CUT_SHORT.matcher(folded).region(place + 1, run.end()).useTransparentBounds(true);
        return rest.lookingAt() && Chars.isDigit(folded.charAt(place - 1))
                ? Optional.of(new TextRange(start, rest.end()))
                : Optional.empty();
    }

    private static Optional<TextRange> numeric(String folded, TextRun run, int place) {
        int start = place - 4;
        if (start < run.start()) {
            return Optional.empty();
        }
        Matcher date = NUMERIC.matcher(folded).region(start, run.end()).useTransparentBounds(true);
        if (!date.lookingAt()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(date.group(3));
        int day = Integer.parseInt(date.group(4));
        boolean isDate = month >= 1 && month <= 12 && day <= 31;
        boolean isImpossible = isDate
                && day > YearMonth.of(Integer.parseInt(date.group(1)), month).lengthOfMonth();
        return isImpossible ? Optional.of(new TextRange(start, date.end())) : Optional.empty();
    }

    private static int startOfDate(String folded, TextRun run, int place) {
        int month = numberBefore(folded, run, place);
        int gap = Chars.at(folded, run, month - 1) == ' ' ? month - 1 : month;
        if (Chars.at(folded, run, gap - 1) != '年') {
            return month;
        }
        int sign = Chars.at(folded, run, gap - 2) == ' ' ? gap - 2 : gap - 1;
        int year = numberBefore(folded, run, sign);
        return sign - year == 4 ? year : month;
    }

    private static int numberBefore(String folded, TextRun run, int place) {
        int start = place > run.start() && folded.charAt(place - 1) == ' ' ? place - 1 : place;
        boolean inFigures = Chars.isDigit(Chars.at(folded, run, start - 1));
        while (place - start < LONGEST_BEFORE && isOfNumber(Chars.at(folded, run, start - 1), inFigures)) {
            start--;
        }
        return start;
    }

    private static boolean isOfNumber(char c, boolean inFigures) {
        return inFigures ? Chars.isDigit(c) : Chars.isOneOf("〇零○一二三四五六七八九十", c);
    }

    /** A month alone that cannot be is one only after its year: 24月 may be a length of time. */
    private static boolean isImpossible(Matcher date) {
        OptionalInt month = number(date.group(2));
        OptionalInt day = date.start(3) < 0 ? OptionalInt.empty() : number(date.group(3));
        if (month.isEmpty() || (date.start(3) >= 0 && day.isEmpty())) {
            return false;
        }
        if (month.getAsInt() < 1 || month.getAsInt() > 12) {
            return day.isPresent() || date.start(1) >= 0;
        }
        int last = lastDay(date, month.getAsInt());
        boolean isRangeOver = date.start(4) >= 0 && isOver(Integer.parseInt(date.group(4)), last);
        return isRangeOver || (day.isPresent() && isOver(day.getAsInt(), last));
    }

    private static boolean isOver(int day, int last) {
        return day < 1 || day > last;
    }

    private static int lastDay(Matcher date, int month) {
        OptionalInt year = date.start(1) < 0 ? OptionalInt.empty() : year(date.group(1));
        return YearMonth.of(year.orElse(LEAP_YEAR), month).lengthOfMonth();
    }

    private static OptionalInt year(String digits) {
        return Chars.isDigit(digits.charAt(0))
                ? OptionalInt.of(Math.max(1, Integer.parseInt(digits)))
                : ChineseNumerals.year(digits);
    }

    private static OptionalInt number(String digits) {
        return Chars.isDigit(digits.charAt(0))
                ? OptionalInt.of(Integer.parseInt(digits))
                : ChineseNumerals.number(digits);
    }
}
