package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRule;
import io.github.rectification.rule.TextRun;
import io.github.rectification.source.PropertyPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A whole sentence stands word for word under two items (措施整句重复); at the later. */
@RuleSpec(
        id = "ITM-005",
        name = "repeated-measure",
        severity = Severity.WARNING,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class RepeatedMeasure implements TextRule {

    private static final int SHORTEST = 20;

    /** The name of a field, such as 整改情况:, and a step's number. */
    private static final Pattern LABEL = Pattern.compile("(?:(?:整改|完成|进展)(?:情况|措施):)?(?:[一二三四五六七八九十]{1,3}是)?");

    @Override
    public void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
        Map<String, Sentence> firstByWords = new HashMap<>();
        for (TextRun run : text.runs()) {
            if (run.item().isPresent()) {
                check(text, run, run.item().get(), firstByWords, faults);
            }
        }
    }

    private static void check(
            ReportText text, TextRun run, PropertyPath item, Map<String, Sentence> firstByWords, Faults faults) {
        int start = Math.max(run.contentStart(), run.headingEnd());
        for (int i = start; i <= run.end(); i++) {
            if (i == run.end() || isEnd(text.folded().charAt(i))) {
                TextRange range = withoutLabel(text.folded(), start, i);
                if (range.end() - range.start() >= SHORTEST) {
                    var sentence = new Sentence(range, item);
                    String words = text.folded().substring(range.start(), range.end());
                    Sentence first = firstByWords.putIfAbsent(words, sentence);
                    if (first != null && !first.item().equals(item)) {
                        faults.add(fault(text, first.range(), range));
                    }
                }
                start = i + 1;
            }
        }
    }

    private static boolean isEnd(char c) {
        return c == '。' || c == ';';
    }

    private static Fault fault(ReportText text, TextRange first, TextRange later) {
        Fault fault = text.fault(later.start(), later.end())
                .with("text", Excerpt.of(text.written(later.start(), later.end())));
        Optional<PropertyPath> owner = text.owner(first.start(), first.end());
        return owner.map(path -> fault.related("related.same-sentence", path)).orElse(fault);
    }

    private static TextRange withoutLabel(String folded, int start, int end) {
        int from = start;
        while (from < end && Chars.isOneOf(" \t", folded.charAt(from))) {
            from++;
        }
        var label = LABEL.matcher(folded).region(from, end);
        return new TextRange(label.lookingAt() ? label.end() : from, end);
    }

    private record Sentence(TextRange range, PropertyPath item) {}
}
