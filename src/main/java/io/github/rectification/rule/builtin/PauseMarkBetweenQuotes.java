package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRun;
import java.util.Optional;

/** A pause mark stands between two quotations or two titles (并列的引号、书名号之间用了顿号). */
@RuleSpec(
        id = "TXT-006",
        name = "pause-mark-between-quotes",
        severity = Severity.INFO,
        fixable = true,
        backing = Backing.STANDARD,
        since = "0.1.0")
final class PauseMarkBetweenQuotes implements LexicalRule {

    @Override
    public String triggers() {
        return "、";
    }

    @Override
    public Fault fault(ReportText text, TextRange range) {
        return LexicalRule.super
                .fault(text, range)
                .fix("fix.pause-mark", () -> LexicalRule.edit(text, range.start() + 1, range.end() - 1, ""));
    }

    @Override
    public Optional<TextRange> find(String folded, TextRun run, int place) {
        char before = Chars.at(folded, run, place - 1);
        char after = Chars.at(folded, run, place + 1);
        boolean isBetween = (before == '”' && after == '“') || (before == '》' && after == '《');
        return isBetween ? Optional.of(new TextRange(place - 1, place + 2)) : Optional.empty();
    }
}
