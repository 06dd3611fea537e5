package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Severity;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRun;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hyphen joins two dates, days or months (日期起止用了连字符). */
@RuleSpec(
        id = "DAT-007",
        name = "hyphen-in-date-range",
        severity = Severity.INFO,
        fixable = true,
        backing = Backing.STANDARD,
        since = "0.1.0")
final class HyphenInDateRange implements LexicalRule {

    /** Room for 2023年12月12日. */
    private static final int LONGEST_DATE = 12;

    private static final String NUMBER = "(?<![\\d.\\-/])\\d{1,2}";
    private static final Pattern DATES =
            Pattern.compile("(?:(?<!\\d)\\d{4} ?年 ?)?" + NUMBER + " ?月 ?(?:\\d{1,2} ?[日号]|[上中下]旬|[初中底末])? ?- ?"
                    + "(?:\\d{4} ?年 ?)?\\d{1,2} ?(?:月 ?(?:\\d{1,2} ?[日号])?|[日号])");
    private static final Pattern DAYS =
            Pattern.compile("(?:(?<!\\d)\\d{4} ?年 ?)?" + NUMBER + " ?月 ?\\d{1,2} ?- ?\\d{1,2} ?[日号]");
    private static final Pattern MONTHS = Pattern.compile("(?<![\\d.\\-/第每近前共后])\\d{1,2} ?- ?\\d{1,2} ?月(?![龄内])");

    @Override
    public String triggers() {
        return "-";
    }

    @Override
    public Fault fault(ReportText text, TextRange range) {
        return LexicalRule.super.fault(text, range).fix("fix.range-sign", () -> repair(text, range));
    }

    private static List<Edit> repair(ReportText text, TextRange range) {
        int sign = text.folded().lastIndexOf('-', range.end() - 1);
        int start = text.folded().charAt(sign - 1) == ' ' ? sign - 1 : sign;
        int end = text.folded().charAt(sign + 1) == ' ' ? sign + 2 : sign + 1;
        return LexicalRule.edit(text, start, end, "至");
    }

    @Override
    public Optional<TextRange> find(String folded, TextRun run, int place) {
        if (Chars.isInTitle(folded, run, place)) {
            return Optional.empty();
        }
        return match(DATES, folded, run, place)
                .or(() -> match(DAYS, folded, run, place))
                .or(() -> match(MONTHS, folded, run, place));
    }

    /** {@return a match that begins before the hyphen and reaches beyond it} */
    private static Optional<TextRange> match(Pattern pattern, String folded, TextRun run, int place) {
        Matcher matcher = pattern.matcher(folded)
                .region(Math.max(run.start(), place - LONGEST_DATE), run.end())
                .useTransparentBounds(true);
        for (int start = matcher.regionStart(); start < place; start++) {
            matcher.region(start, run.end());
            if (Chars.isDigit(folded.charAt(start)) && matcher.lookingAt()) {
                return matcher.end() > place && folded.lastIndexOf('-', matcher.end() - 1) == place
                        ? Optional.of(new TextRange(start, matcher.end()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
