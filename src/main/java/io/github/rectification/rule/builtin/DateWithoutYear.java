package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRule;
import io.github.rectification.rule.TextRun;
import io.github.rectification.source.PropertyPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month has no year: none stands before it in its item or, outside items, in its paragraph (日期缺年份). Once a
 * paragraph, at the first.
 */
@RuleSpec(
        id = "DAT-004",
        name = "date-without-year",
        severity = Severity.WARNING,
        backing = Backing.STANDARD,
        since = "0.1.0")
final class DateWithoutYear implements TextRule {

    /** With 年, a year that is told by another: 今年, 同年. */
    private static final String RELATIVE = "今去前明同当本次上";

    private static final Pattern MONTH = Pattern.compile(
            "(?:(?<![\\d.\\-/])\\d{1,2} ?[-~—至到、] ?)?(?<![\\d.])(?:1[0-2]|0?[1-9])月(?:份|\\d{1,2}[日号]|[上中下]旬|[初底末])?"
                    + "|(?:十[一二]?|[一二三四五六七八九])月(?:份|[一二三四五六七八九十]{1,3}[日号]|[上中下]旬|[初底末])");

    /** A length of time, or a date that comes back. */
    private static final String NO_DATE_AFTER = "近时期续达满需过经逾历第逢农每个";

    private static final String NO_DATE_BEFORE = "内龄以之均度";

    private static final Set<BlockRole> OTHER_RULES =
            Set.of(BlockRole.SIGN_OFF_DATE, BlockRole.RESIDUE, BlockRole.DOCUMENT_PART, BlockRole.TITLE);

    private static final String REPEATED = "每年";
    private static final int LONGEST_BEFORE = 6;
    private static final int LONGEST_SENTENCE = 200;

    @Override
    public void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
        List<Integer> months = new ArrayList<>();
        text.each('月', months::add);
        List<Integer> years = years(text);
        Set<PropertyPath> itemsWithYear = new HashSet<>();
        for (TextRun run : text.runs()) {
            List<Integer> yearsHere = within(years, run);
            boolean isTold =
                    run.item().isPresent() && itemsWithYear.contains(run.item().get());
            int year = yearsHere.isEmpty() ? run.end() : yearsHere.get(0);
            if (!isTold && !OTHER_RULES.contains(run.role())) {
                first(text.folded(), run, within(months, run), year)
                        .ifPresent(range -> faults.add(text.fault(range.start(), range.end())
                                .with("text", Excerpt.of(text.written(range.start(), range.end())))));
            }
            if (!yearsHere.isEmpty()) {
                run.item().ifPresent(itemsWithYear::add);
            }
        }
    }

    private static List<Integer> within(List<Integer> places, TextRun run) {
        return places.subList(countBefore(places, run.start()), countBefore(places, run.end()));
    }

    private static int countBefore(List<Integer> places, int place) {
        int at = Collections.binarySearch(places, place);
        return at < 0 ? -at - 1 : at;
    }

    /** {@return where years stand, in order} */
    private static List<Integer> years(ReportText text) {
        List<Integer> years = new ArrayList<>();
        text.each(
                '年',
                place -> text.runAt(place)
                        .filter(run -> isYear(text.folded(), run, place))
                        .ifPresent(run -> years.add(place)));
        for (char sign : new char[] {'-', '.', '/'}) {
            text.each(
                    sign,
                    place -> text.runAt(place)
                            .filter(run -> isNumericDate(text.folded(), run, place))
                            .ifPresent(run -> years.add(place)));
        }
        years.sort(null);
        return years;
    }

    private static boolean isYear(String folded, TextRun run, int place) {
        char before = Chars.at(folded, run, place - 1);
        if (Chars.isOneOf(RELATIVE, before)) {
            return Chars.at(folded, run, place - 2) != '每';
        }
        int end = before == ' ' ? place - 1 : place;
        int digits = 0;
        while (digits < 5 && isYearDigit(Chars.at(folded, run, end - digits - 1))) {
            digits++;
        }
        return digits == 4;
    }

    private static boolean isYearDigit(char c) {
        return Chars.isDigit(c) || Chars.isOneOf("〇零○一二三四五六七八九", c) || LookAlikeDigits.isLookAlike(c);
    }

    private static boolean isNumericDate(String folded, TextRun run, int place) {
        boolean isYear = Chars.stands(folded, run, place - 4, "19") || Chars.stands(folded, run, place - 4, "20");
        return isYear
                && Chars.isDigit(folded.charAt(place - 2))
                && Chars.isDigit(folded.charAt(place - 1))
                && !Chars.isDigit(Chars.at(folded, run, place - 5))
                && Chars.isDigit(Chars.at(folded, run, place + 1));
    }

    private static Optional<TextRange> first(String folded, TextRun run, List<Integer> places, int year) {
        for (int place : places) {
            if (place > year) {
                return Optional.empty();
            }
            Optional<TextRange> month = month(folded, run, place);
            if (month.isPresent() && !Chars.isInTitle(folded, run, place) && !isRepeated(folded, run, place)) {
                return month;
            }
        }
        return Optional.empty();
    }

    private static Optional<TextRange> month(String folded, TextRun run, int place) {
        int from = Math.max(run.start(), place - LONGEST_BEFORE);
        Matcher month = MONTH.matcher(folded).useTransparentBounds(true);
        for (int start = from; start < place; start++) {
            if (month.region(start, run.end()).lookingAt() && month.end() > place) {
                boolean isDate = !Chars.isOneOf(NO_DATE_AFTER, Chars.at(folded, run, start - 1))
                        && (Chars.stands(folded, run, month.end(), "以来")
                                || !Chars.isOneOf(NO_DATE_BEFORE, Chars.at(folded, run, month.end())));
                return isDate ? Optional.of(new TextRange(start, month.end())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@return whether 每年 stands before it in the sentence} */
    private static boolean isRepeated(String folded, TextRun run, int place) {
        int from = Math.max(run.start(), place - LONGEST_SENTENCE);
        for (int i = place; i >= from && !Chars.isOneOf("。;", folded.charAt(i)); i--) {
            if (Chars.stands(folded, run, i, REPEATED)) {
                return true;
            }
        }
        return false;
    }
}
