package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRule;
import io.github.rectification.rule.TextRun;
import java.util.ArrayList;
import java.util.List;

/** One mark stands in both widths in one text (同一标点全角半角混用); at the first of the rarer width, once a mark. */
@RuleSpec(id = "TXT-004", name = "mixed-width", severity = Severity.INFO, backing = Backing.PRACTICE, since = "0.1.0")
final class MixedWidth implements TextRule {

    private static final String MARKS = ",;:?!(";

    @Override
    public void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
        for (int i = 0; i < MARKS.length(); i++) {
            check(text, MARKS.charAt(i), faults);
        }
    }

    private static void check(ReportText text, char mark, Faults faults) {
        List<Integer> half = new ArrayList<>();
        List<Integer> full = new ArrayList<>();
        text.eachInRuns(mark, (run, place) -> {
            if (isChinese(text.folded(), run, place)) {
                boolean isHalf = text.written(place, place + 1).charAt(0) == mark;
                (isHalf ? half : full).add(place);
            }
        });
        if (!half.isEmpty() && !full.isEmpty()) {
            int first = (half.size() <= full.size() ? half : full).get(0);
            faults.add(text.fault(first, first + 1)
                    .with("mark", text.written(first, first + 1))
                    .with("half", half.size())
                    .with("full", full.size()));
        }
    }

    /** Half-width marks are at home in figures, times, numbers of documents, addresses and foreign words. */
    private static boolean isChinese(String folded, TextRun run, int place) {
        char before = Chars.at(folded, run, place - 1);
        char after = Chars.at(folded, run, place + 1);
        return folded.charAt(place) == '('
                ? Chars.isHan(after) && place >= run.contentStart()
                : isWord(before) && after != '/' && (folded.charAt(place) == ':' || !Chars.isLatin(after));
    }

    private static boolean isWord(char c) {
        return Chars.isHan(c) || Chars.isOneOf("”’》)%", c);
    }
}
