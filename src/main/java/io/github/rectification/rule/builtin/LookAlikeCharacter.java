package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A character only looks like the one that belongs there (形近而非的字符). */
@RuleSpec(
        id = "TXT-011",
        name = "look-alike-character",
        severity = Severity.INFO,
        fixable = true,
        backing = Backing.LOGIC,
        since = "0.1.0")
final class LookAlikeCharacter implements LexicalRule {

    private static final int WIDTH_SHIFT = '０' - '0';
    private static final int MOST_SIGNS = 5;
    private static final String TRIGGERS = PlainIdeographs.lookAlikes() + LookAlikeDigits.lookAlikes();

    @Override
    public String triggers() {
        return TRIGGERS;
    }

    /** What stands after the end is asked too: a date that cannot be read for its letters counts as residue. */
    @Override
    public void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
        TRIGGERS.chars()
                .forEach(c -> text.eachInAllRuns(
                        (char) c,
                        (run, place) -> find(text.folded(), run, place)
                                .filter(range -> isProse(text, range))
                                .ifPresent(range -> faults.add(fault(text, range)))));
    }

    @Override
    public Optional<TextRange> find(String folded, TextRun run, int place) {
        if (!PlainIdeographs.isLookAlike(folded.charAt(place))) {
            return LookAlikeDigits.find(folded, run, place);
        }
        if (PlainIdeographs.isLookAlike(Chars.at(folded, run, place - 1))) {
            return Optional.empty();
        }
        int end = place + 1;
        while (PlainIdeographs.isLookAlike(Chars.at(folded, run, end))) {
            end++;
        }
        return Optional.of(new TextRange(place, end));
    }

    @Override
    public Fault fault(ReportText text, TextRange range) {
        String written = text.written(range.start(), range.end());
        String better = better(text, range);
        return LexicalRule.super
                .fault(text, range)
                .with("better", Excerpt.of(better))
                .with("signs", signs(written, better))
                .fix("fix.look-alike-character", () -> repair(text, range, better));
    }

    private static String better(ReportText text, TextRange range) {
        String folded = text.folded().substring(range.start(), range.end());
        String written = text.written(range.start(), range.end());
        boolean isRadical = PlainIdeographs.isLookAlike(folded.charAt(0))
                && folded.chars().allMatch(c -> PlainIdeographs.isLookAlike((char) c));
        boolean isChinese = LookAlikeDigits.isChinese(folded);
        boolean isWide = written.chars().noneMatch(c -> Chars.isDigit((char) c))
                && written.chars().anyMatch(c -> c >= '！' && c <= '～');
        var better = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char right = isRadical ? PlainIdeographs.plain(c) : LookAlikeDigits.digit(c, isChinese);
            char same = written.charAt(i);
            better.append(right == c ? same : isWide && Chars.isDigit(right) ? (char) (right + WIDTH_SHIFT) : right);
        }
        return better.toString();
    }

    private static String signs(String written, String better) {
        return IntStream.range(0, written.length())
                .filter(i -> written.charAt(i) != better.charAt(i))
                .mapToObj(i -> String.format(Locale.ROOT, "U+%04X", (int) written.charAt(i)))
                .distinct()
                .limit(MOST_SIGNS)
                .collect(Collectors.joining(" "));
    }

    /** All of them or none: half a number put right is no better. */
    private static List<Edit> repair(ReportText text, TextRange range, String better) {
        String written = text.written(range.start(), range.end());
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) != better.charAt(i)) {
                int at = range.start() + i;
                Optional<Edit> edit = text.edit(at, at + 1, String.valueOf(better.charAt(i)));
                if (edit.isEmpty()) {
                    return List.of();
                }
                edits.add(edit.get());
            }
        }
        return edits;
    }
}
