package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRun;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a case before a court or of an investigation is made public (案号); numbers of documents are none. */
@RuleSpec(
        id = "PRV-005",
        name = "case-number",
        severity = Severity.WARNING,
        secret = true,
        backing = Backing.REGULATION,
        since = "0.1.0")
final class CaseNumber implements SecretRule {

    private static final int LONGEST = 40;
    private static final String YEAR = "[(\\[〔【] ?(?:19|20)\\d{2} ?[)\\]〕】]";
    private static final Pattern OF_COURT = Pattern.compile(YEAR
            + " ?(?:最高法|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼兵军]\\d{0,4})[\\u4e00-\\u9fff]{1,8}第? ?\\d{1,6}(?:号|之)"
            + "|" + YEAR + " ?[\\u4e00-\\u9fff]\\d{2,4}[民刑行商执知破赔仲][\\u4e00-\\u9fff]{0,4}第? ?\\d{1,6}(?:号|之)"
            + "|" + YEAR + " ?[\\u4e00-\\u9fff]{1,6}[民刑行商执知破赔仲][\\u4e00-\\u9fff]{0,4}字 ?第? ?\\d{1,6}号");
    private static final Pattern OF_INVESTIGATION = Pattern.compile(
            "(?:[立受]案?字 ?" + YEAR + " ?(?:第)? ?\\d{1,6}号|案件?编?号(?:为|是)?[: ]{0,2}[A-Za-z0-9(〔\\[][^,。;、]{3,30})");

    @Override
    public String triggers() {
        return "号案字";
    }

    @Override
    public Optional<TextRange> find(String folded, TextRun run, int place) {
        return switch (folded.charAt(place)) {
            case '号' -> court(folded, run, place);
            case '字' ->
                startingAt(OF_INVESTIGATION, folded, run, place - 1)
                        .or(() -> startingAt(OF_INVESTIGATION, folded, run, place - 2));
            default -> ofWord(folded, run, place);
        };
    }

    private static Optional<TextRange> court(String folded, TextRun run, int place) {
        for (int start = place - 1; start >= Math.max(run.start(), place - LONGEST); start--) {
            char c = folded.charAt(start);
            if (Chars.isOneOf("([〔【", c) && Chars.isDigit(Chars.at(folded, run, start + 1))) {
                Matcher number = OF_COURT.matcher(folded).region(start, place + 1);
                return number.matches() ? Optional.of(new TextRange(start, place + 1)) : Optional.empty();
            }
            if (c == '。' || c == ',' || c == ';') {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 案号 followed by something that is no court's number, which is told at its end. */
    private static Optional<TextRange> ofWord(String folded, TextRun run, int place) {
        return startingAt(OF_INVESTIGATION, folded, run, place)
                .filter(range -> folded.substring(range.start(), range.end())
                                .chars()
                                .filter(c -> c >= '0' && c <= '9')
                                .count()
                        >= 3)
                .filter(range -> !OF_COURT.matcher(folded)
                        .region(range.start(), range.end())
                        .find());
    }

    private static Optional<TextRange> startingAt(Pattern pattern, String folded, TextRun run, int start) {
        if (start < run.start()) {
            return Optional.empty();
        }
        Matcher number = pattern.matcher(folded).region(start, run.end());
        return number.lookingAt() ? Optional.of(new TextRange(start, number.end())) : Optional.empty();
    }
}
