package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRun;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mark says that the text, or what it was made from, is not for the public (涉密或内部标识). Most of the words are none inside a sentence. */
@RuleSpec(
        id = "PRV-007",
        name = "secrecy-marking",
        severity = Severity.ERROR,
        secret = true,
        backing = Backing.REGULATION,
        since = "0.1.0")
final class SecrecyMarking implements SecretRule {

    private static final Pattern STARRED = Pattern.compile("(?:绝密|机密|秘密) ?[★☆]");
    private static final Pattern BARE = Pattern.compile("(?:绝密|机密|秘密)(?:级|件)?|(?:巡[察视])?(?:工作)?底稿|内部资料|内部文件|不得公开");
    private static final Pattern WARNED = Pattern.compile("内部资料[,;:、 !()]{0,3}(?:注意保[存密]|不得|请勿|严禁|禁止|切勿|妥善保管)");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:问题)?线索编号[: ]{0,2}(?:为|是)?[: ]{0,2}[A-Za-z0-9〔(\\[][^,。;]{1,30}"
                    + "|线索编号: ?[^,。;]{1,30}|底稿(?:编号|第)[: ]{0,2}(?:为|是)?[A-Za-z0-9]{1,12}|密级: ?(?:绝密|机密|秘密)|底稿\\d{1,4}(?![\\d份个本张册套件])");

    /** Working papers of the inspection are not for the public wherever they are spoken of; those of others may be. */
    private static final Pattern OF_OTHERS = Pattern.compile("(?:审计|内审|会计|评估|稽核|核算|测算|计算|设计|规划|图纸|税务|工作|手写|文稿|讲话)$");

    private static final Pattern LEAD_NUMBER = Pattern.compile("线索编号(?!管理|规则|制度|办法|工作)");
    private static final int LONGEST_OWNER = 2;

    /** The second character of whatever is found; most words that begin alike go on otherwise. */
    private static final String SECOND = "密级察视稿部得索";

    @Override
    public String triggers() {
        return "密内不线底巡";
    }

    @Override
    public Optional<TextRange> find(String folded, TextRun run, int place) {
        int start = folded.charAt(place) == '密' && !Chars.stands(folded, run, place, "密级") ? place - 1 : place;
        if (start < run.start() || !Chars.isOneOf(SECOND, Chars.at(folded, run, start + 1))) {
            return Optional.empty();
        }
        return at(STARRED, folded, run, start)
                .or(() -> at(WARNED, folded, run, start))
                .or(() -> at(NUMBERED, folded, run, start))
                .or(() -> at(BARE, folded, run, start).filter(range -> standsAlone(folded, run, range)))
                .or(() -> workingPapers(folded, run, start))
                .or(() -> at(LEAD_NUMBER, folded, run, start));
    }

    private static Optional<TextRange> at(Pattern pattern, String folded, TextRun run, int start) {
        Matcher mark = pattern.matcher(folded).region(start, run.end());
        return mark.lookingAt() ? Optional.of(new TextRange(start, mark.end())) : Optional.empty();
    }

    private static Optional<TextRange> workingPapers(String folded, TextRun run, int start) {
        String owner = folded.substring(Math.max(run.start(), start - LONGEST_OWNER), start);
        boolean isTold = Chars.stands(folded, run, start, "底稿")
                && !OF_OTHERS.matcher(owner).find();
        return isTold ? Optional.of(new TextRange(start, start + 2)) : Optional.empty();
    }

    /** {@return whether the words are a paragraph or stand in brackets or quotation marks of their own} */
    private static boolean standsAlone(String folded, TextRun run, TextRange range) {
        char before = Chars.at(folded, run, range.start() - 1);
        char after = Chars.at(folded, run, range.end());
        boolean opens = range.start() == run.start() || Chars.isOneOf("([【〔“‘「『 ", before);
        boolean closes = range.end() == run.end() || Chars.isOneOf(")]】〕”’」』 ", after);
        return opens && closes && !(before == ' ' && after == ' ');
    }
}
