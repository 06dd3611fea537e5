package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Severity;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month or day is written with a zero before it (月、日编虚位). */
@RuleSpec(
        id = "TXT-008",
        name = "padded-date",
        severity = Severity.INFO,
        fixable = true,
        backing = Backing.STANDARD,
        since = "0.1.0")
final class PaddedDate implements LexicalRule {

    private static final Pattern DATE = Pattern.compile("(?:\\d{4}年)?(\\d{1,2})月(?:(\\d{1,2})日)?");

    @Override
    public String triggers() {
        return "月";
    }

    @Override
    public Optional<TextRange> find(String folded, TextRun run, int place) {
        int start = start(folded, run, place);
        Matcher date = DATE.matcher(folded).region(start, run.end());
        if (start == place || !date.lookingAt() || Chars.isInTitle(folded, run, place)) {
            return Optional.empty();
        }
        boolean isPadded = isPadded(date.group(1)) || (date.start(2) >= 0 && isPadded(date.group(2)));
        return isPadded ? Optional.of(new TextRange(start, date.end())) : Optional.empty();
    }

    private static int start(String folded, TextRun run, int place) {
        int month = digitsBefore(folded, run, place);
        if (month == place || Chars.at(folded, run, month - 1) != '年') {
            return month;
        }
        int year = digitsBefore(folded, run, month - 1);
        return month - 1 - year == 4 ? year : month;
    }

    private static int digitsBefore(String folded, TextRun run, int place) {
        int start = place;
        while (place - start < 5 && Chars.isDigit(Chars.at(folded, run, start - 1))) {
            start--;
        }
        return start;
    }

    @Override
    public Fault fault(ReportText text, TextRange range) {
        return LexicalRule.super.fault(text, range).fix("fix.padded-date", () -> repair(text, range));
    }

    private static List<Edit> repair(ReportText text, TextRange range) {
        Matcher date = DATE.matcher(text.folded()).region(range.start(), range.end());
        List<Edit> edits = new ArrayList<>();
        for (int group = 1; date.lookingAt() && group <= 2; group++) {
            if (date.start(group) >= 0 && isPadded(date.group(group))) {
                Optional<Edit> edit = text.edit(date.start(group), date.start(group) + 1, "");
                // 00 is no month and no day
                if (edit.isEmpty() || date.group(group).endsWith("0")) {
                    return List.of();
                }
                edits.add(edit.get());
            }
        }
        return edits;
    }

    private static boolean isPadded(String number) {
        return number.length() == 2 && number.charAt(0) == '0';
    }
}
