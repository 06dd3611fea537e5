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

/** Two marks follow one another, or a space stands in a heading (标点重复或标题中有空格). */
@RuleSpec(
        id = "TXT-003",
        name = "doubled-mark",
        severity = Severity.WARNING,
        fixable = true,
        backing = Backing.STANDARD,
        since = "0.1.0")
final class DoubledMark implements LexicalRule {

    private static final String MARKS = "。,;、:";

    /** More spaces than these keep words apart on purpose. */
    private static final int WIDEST_SLIP = 2;

    @Override
    public String triggers() {
        return MARKS + " \t";
    }

    @Override
    public Optional<TextRange> find(String folded, TextRun run, int place) {
        return isSpace(folded.charAt(place)) ? space(folded, run, place) : marks(folded, run, place);
    }

    private static Optional<TextRange> marks(String folded, TextRun run, int place) {
        char before = Chars.at(folded, run, place - 1);
        if (Chars.isOneOf(MARKS, before) || Chars.isLatin(before)) {
            return Optional.empty();
        }
        int end = place + 1;
        while (Chars.isOneOf(MARKS, Chars.at(folded, run, end))) {
            end++;
        }
        boolean isDoubled = end > place + 1 && !Chars.isLatin(Chars.at(folded, run, end));
        return isDoubled ? Optional.of(new TextRange(place, end)) : Optional.empty();
    }

    private static Optional<TextRange> space(String folded, TextRun run, int place) {
        if (place <= run.contentStart() || place >= run.headingEnd() || isSpace(folded.charAt(place - 1))) {
            return Optional.empty();
        }
        int end = place + 1;
        while (end < run.headingEnd() && isSpace(folded.charAt(end))) {
            end++;
        }
        boolean isBetweenWords =
                end < run.headingEnd() && !isWestern(folded.charAt(place - 1)) && !isWestern(folded.charAt(end));
        return isBetweenWords ? Optional.of(new TextRange(place, end)) : Optional.empty();
    }

    /** A space beside an address parts it from the words. */
    @Override
    public boolean isProse(ReportText text, TextRange range) {
        int beside = isSpace(text.folded().charAt(range.start())) ? 1 : 0;
        return !text.isVerbatim(range.start() - beside, range.end() + beside);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /** Beside Latin words, figures and their marks a space is good use. */
    private static boolean isWestern(char c) {
        return c < '\u0080' && !Chars.isOneOf(")(,;:", c);
    }

    /** {@return the changes; which of two unlike marks is meant is for a person to say, and 。。。 may stand for …… */
    private static List<Edit> repair(ReportText text, TextRange range) {
        String marks = text.folded().substring(range.start(), range.end());
        char first = marks.charAt(0);
        if (isSpace(first)) {
            return marks.length() <= WIDEST_SLIP ? LexicalRule.edit(text, range.start(), range.end(), "") : List.of();
        }
        boolean isSlip = first != '。' || marks.length() == 2;
        return isSlip && marks.chars().allMatch(mark -> mark == first)
                ? LexicalRule.edit(text, range.start() + 1, range.end(), "")
                : List.of();
    }

    /** A space alone tells nothing: its neighbours are shown with it. */
    @Override
    public Fault fault(ReportText text, TextRange range) {
        boolean isSpace = isSpace(text.folded().charAt(range.start()));
        String shown =
                isSpace ? text.written(range.start() - 1, range.end() + 1) : text.written(range.start(), range.end());
        return text.fault(range.start(), range.end())
                .with("text", Excerpt.of(shown))
                .fix(isSpace ? "fix.space" : "fix.doubled-mark", () -> repair(text, range));
    }
}
