package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Edit;
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
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/** One mark stands in both widths in one text (同一标点全角半角混用); at the first of the rarer width, once a mark. */
@RuleSpec(
        id = "TXT-004",
        name = "mixed-width",
        severity = Severity.INFO,
        fixable = true,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class MixedWidth implements TextRule {

    private static final String MARKS = ",;:?!(";

    private static final int FULL_WIDTH = '，' - ',';
    private static final int LONGEST_BRACKET = 300;

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
            if (isChinese(text.folded(), run, place) && !followsAddress(text, place)) {
                boolean isHalf = text.written(place, place + 1).charAt(0) == mark;
                (isHalf ? half : full).add(place);
            }
        });
        if (!half.isEmpty() && !full.isEmpty()) {
            List<Integer> rarer = half.size() <= full.size() ? half : full;
            int first = rarer.get(0);
            faults.add(text.fault(first, first + 1)
                    .with("mark", text.written(first, first + 1))
                    .with("half", half.size())
                    .with("full", full.size())
                    .fix("fix.mark-width", () -> repair(text, rarer)));
        }
    }

    /** Turns all of the rarer width, a bracket with its other half. */
    private static List<Edit> repair(ReportText text, List<Integer> places) {
        SortedSet<Integer> turned = new TreeSet<>(places);
        for (int place : places) {
            if (text.folded().charAt(place) == '(') {
                OptionalInt twin = closing(text, place);
                if (twin.isEmpty()) {
                    return List.of();
                }
                if (isFull(text, place) == isFull(text, twin.getAsInt())) {
                    turned.add(twin.getAsInt());
                }
            }
        }
        List<Edit> edits = new ArrayList<>();
        for (int place : turned) {
            char mark = text.folded().charAt(place);
            char other = isFull(text, place) ? mark : (char) (mark + FULL_WIDTH);
            text.edit(place, place + 1, String.valueOf(other)).ifPresent(edits::add);
        }
        return edits.size() == turned.size() ? edits : List.of();
    }

    private static boolean isFull(ReportText text, int place) {
        return text.written(place, place + 1).charAt(0) != text.folded().charAt(place);
    }

    private static OptionalInt closing(ReportText text, int place) {
        int end = Math.min(text.runAt(place).map(TextRun::end).orElse(place), place + LONGEST_BRACKET);
        int depth = 0;
        for (int at = place; at < end; at++) {
            char c = text.folded().charAt(at);
            boolean isOther = text.isVerbatim(at, at + 1);
            depth += isOther ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** Half-width marks are at home in figures, times, numbers of documents, addresses and foreign words. */
    private static boolean isChinese(String folded, TextRun run, int place) {
        char before = Chars.at(folded, run, place - 1);
        char after = Chars.at(folded, run, place + 1);
        return folded.charAt(place) == '('
                ? Chars.isHan(after) && place >= run.contentStart()
                : isWord(before) && after != '/' && (folded.charAt(place) == ':' || !Chars.isLatin(after));
    }

    /** A full-width mark parts an address from the words after it; a half-width one might become a part of it. */
    private static boolean followsAddress(ReportText text, int place) {
        return text.isVerbatim(place - 1, place + 1);
    }

    private static boolean isWord(char c) {
        return Chars.isHan(c) || Chars.isOneOf("”’》)%", c);
    }
}
