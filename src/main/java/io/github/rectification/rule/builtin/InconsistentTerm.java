package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRun;
import java.util.Map;
import java.util.Optional;

/** A word of the field is mistyped (用词不规范); words within 《》 are those of others. */
@RuleSpec(
        id = "TXT-001",
        name = "inconsistent-term",
        severity = Severity.WARNING,
        fixable = true,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class InconsistentTerm implements LexicalRule {

    private static final Map<String, String> BETTER = Map.ofEntries(
            Map.entry("台帐", "台账"),
            Map.entry("帐号", "账号"),
            Map.entry("帐户", "账户"),
            Map.entry("帐目", "账目"),
            Map.entry("帐簿", "账簿"),
            Map.entry("记帐", "记账"),
            Map.entry("查帐", "查账"),
            Map.entry("报帐", "报账"),
            Map.entry("入帐", "入账"),
            Map.entry("销帐", "销账"),
            Map.entry("转帐", "转账"),
            Map.entry("挂帐", "挂账"),
            Map.entry("做帐", "做账"),
            Map.entry("对帐", "对账"),
            Map.entry("诫免", "诫勉"),
            Map.entry("截止目前", "截至目前"),
            Map.entry("布署", "部署"),
            Map.entry("己经", "已经"),
            Map.entry("再接再励", "再接再厉"),
            Map.entry("一如继往", "一如既往"),
            Map.entry("相互推委", "相互推诿"),
            Map.entry("推委扯皮", "推诿扯皮"));

    /** One character of each word; most words have a rare one. */
    private static final String TRIGGERS = "帐免截署己励继委";

    private static final int LONGEST = 4;

    @Override
    public String triggers() {
        return TRIGGERS + "的";
    }

    @Override
    public Optional<TextRange> find(String folded, TextRun run, int place) {
        Optional<TextRange> found =
                folded.charAt(place) == '的' ? doubled(folded, run, place) : word(folded, run, place);
        return found.filter(range -> !Chars.isInTitle(folded, run, range.start()));
    }

    private static Optional<TextRange> word(String folded, TextRun run, int place) {
        int from = Math.max(run.start(), place - LONGEST + 1);
        for (int start = place; start >= from; start--) {
            for (int end = Math.min(run.end(), start + LONGEST); end > Math.max(place, start + 1); end--) {
                String word = folded.substring(start, end);
                if (BETTER.containsKey(word) && !isOfOtherWords(folded, run, start, end, word)) {
                    return Optional.of(new TextRange(start, end));
                }
            }
        }
        return Optional.empty();
    }

    /** 自己经营, 对帐篷, 发布署名文章. */
    private static boolean isOfOtherWords(String folded, TextRun run, int start, int end, String word) {
        char next = Chars.at(folded, run, end);
        return switch (word) {
            case "己经" -> Chars.isOneOf("自律克利知异", Chars.at(folded, run, start - 1));
            case "布署" -> next == '名';
            default -> word.endsWith("帐") && Chars.isOneOf("篷幕子", next);
        };
    }

    private static Optional<TextRange> doubled(String folded, TextRun run, int place) {
        boolean isDoubled = Chars.at(folded, run, place + 1) == '的'
                && !Chars.isOneOf("的目标打", Chars.at(folded, run, place - 1))
                && !Chars.isOneOf("的确士哥", Chars.at(folded, run, place + 2));
        return isDoubled ? Optional.of(new TextRange(place, place + 2)) : Optional.empty();
    }

    @Override
    public Fault fault(ReportText text, TextRange range) {
        String written = text.written(range.start(), range.end());
        String better = BETTER.getOrDefault(written, "的");
        return text.fault(range.start(), range.end())
                .with("text", written)
                .with("better", better)
                .fix("fix.term", () -> LexicalRule.edit(text, range.start(), range.end(), better));
    }
}
