package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRun;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One number is marked as approximate twice (约数重复标示). */
@RuleSpec(
        id = "TXT-009",
        name = "doubled-approximation",
        severity = Severity.INFO,
        backing = Backing.STANDARD,
        since = "0.1.0")
final class DoubledApproximation implements LexicalRule {

    private static final String NUMBER = "(?:\\d{1,9}(?:\\.\\d{1,4})?[十百千万亿]{0,3}|[一二两三四五六七八九十百千万]{1,6})";
    private static final Pattern TWICE = Pattern.compile("(?:约|近|超过?|逾)(?:为|有|达|占)? ?" + NUMBER
            + "(?:[余多](?![年月天日周岁小点]|个[多]?月|个小时|元化|样|功|媒|层次|种经营)[万亿]?"
            + "|(?:万|亿)?%?[\\u4e00-\\u9fff]{0,3}?(?<![年月天日周岁时])左右(?![两侧逢]))");

    /** What may stand before the first sign in another word: 节约, 附近, 赶超. */
    private static final String OTHER_WORDS = "节签预合契制解违公条盟赴邀誓履守缔失规民集爽毁续租简隐特和婚商相有邮立" + "最附就临邻亲靠走浅逼拉贴新相远赶反高";

    @Override
    public String triggers() {
        return "约近超逾";
    }

    @Override
    public Optional<TextRange> find(String folded, TextRun run, int place) {
        if (Chars.isOneOf(OTHER_WORDS, Chars.at(folded, run, place - 1))) {
            return Optional.empty();
        }
        Matcher twice = TWICE.matcher(folded).region(place, run.end()).useTransparentBounds(true);
        return twice.lookingAt() ? Optional.of(new TextRange(place, twice.end())) : Optional.empty();
    }
}
