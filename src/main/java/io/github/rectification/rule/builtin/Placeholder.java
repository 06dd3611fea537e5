package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRun;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something was left to be filled in (占位文字未替换). */
@RuleSpec(id = "TXT-005", name = "placeholder", severity = Severity.ERROR, backing = Backing.PRACTICE, since = "0.1.0")
final class Placeholder implements LexicalRule {

    private static final Pattern DATE_WITH_GAP = Pattern.compile(
            "[Xx×]{1,4}年(?:[Xx×]{1,2}月)?(?:[Xx×]{1,2}日)?" + "|[Xx×]{1,2}月[Xx×0-9]{1,2}日|[Xx×]{1,2}月(?:[Xx×]{1,2}日)?");
    private static final Pattern SOME_DATE = Pattern.compile("某年某月(?:某日)?|某月某日");
    private static final Pattern TO_BE_ADDED = Pattern.compile("待补(?:充|录|全)?(?=[)\\]】。,;、!]|$)");
    /** 短板待补 is a figure of speech. */
    private static final Set<String> GOALS = Set.of("短板", "缺口", "差距", "弱项", "空白", "漏洞", "欠账", "短腿");

    private static final Pattern EMPTY_BRACKETS = Pattern.compile("【[ \\t_.…●○*]{0,20}】");
    private static final String COMMON_SURNAMES = "张王李赵刘陈杨吴周徐孙胡朱林何郭罗";
    private static final String PLACES = "村镇乡街社县市区路公局";

    @Override
    public String triggers() {
        return "Xx×某待【T";
    }

    @Override
    public Optional<TextRange> find(String folded, TextRun run, int place) {
        return switch (folded.charAt(place)) {
            case '某' -> match(SOME_DATE, folded, run, place);
            case '待' -> toBeAdded(folded, run, place);
            case '【' -> match(EMPTY_BRACKETS, folded, run, place);
            case 'T' -> todo(folded, run, place);
            default -> crosses(folded, run, place);
        };
    }

    private static Optional<TextRange> crosses(String folded, TextRun run, int place) {
        char before = Chars.at(folded, run, place - 1);
        if (isCross(before)) {
            return Optional.empty();
        }
        int end = place;
        while (isCross(Chars.at(folded, run, end))) {
            end++;
        }
        char after = Chars.at(folded, run, end);
        if (Chars.isOneOf("年月", after) && !isLetter(before)) {
            Optional<TextRange> date = date(folded, run, place);
            if (date.isPresent()) {
                return date;
            }
        }
        boolean isAlone = !Chars.isLatin(before) && !Chars.isLatin(after) && !Chars.isOneOf("./-_@:#*", before);
        boolean isGap = end - place >= 2 && isAlone && !Chars.isOneOf("./-_@#*", after) && !isHiddenName(before, after);
        return isGap ? Optional.of(new TextRange(place, end)) : Optional.empty();
    }

    /** A year of which the century is given, a month or a day left open; a lone X月 only where more is open. */
    private static Optional<TextRange> date(String folded, TextRun run, int place) {
        Optional<TextRange> date = match(DATE_WITH_GAP, folded, run, place);
        if (date.isEmpty()) {
            return date;
        }
        int start = place;
        while (place - start < 3 && Chars.isDigit(Chars.at(folded, run, start - 1))) {
            start--;
        }
        return Optional.of(new TextRange(start, date.get().end()));
    }

    private static Optional<TextRange> toBeAdded(String folded, TextRun run, int place) {
        char before = Chars.at(folded, run, place - 1);
        boolean isFresh = place == run.start() || Chars.isOneOf("([【:,;。、 ", before);
        boolean isGoal = place - run.start() >= 2 && GOALS.contains(folded.substring(place - 2, place));
        boolean isData = Chars.isHan(before) && !isGoal;
        return isFresh || isData ? match(TO_BE_ADDED, folded, run, place) : Optional.empty();
    }

    private static Optional<TextRange> todo(String folded, TextRun run, int place) {
        boolean isWord = Chars.stands(folded, run, place, "TODO")
                && !Chars.isLatin(Chars.at(folded, run, place - 1))
                && !Chars.isLatin(Chars.at(folded, run, place + 4));
        return isWord ? Optional.of(new TextRange(place, place + 4)) : Optional.empty();
    }

    private static Optional<TextRange> match(Pattern pattern, String folded, TextRun run, int place) {
        Matcher matcher = pattern.matcher(folded).region(place, run.end());
        return matcher.lookingAt() ? Optional.of(new TextRange(place, matcher.end())) : Optional.empty();
    }

    /** 张×× hides a person's name on purpose; 李XX村 does not. */
    private static boolean isHiddenName(char before, char after) {
        return Chars.isOneOf(COMMON_SURNAMES, before) && !Chars.isOneOf(PLACES, after);
    }

    private static boolean isCross(char c) {
        return c == 'X' || c == 'x' || c == '×';
    }

    private static boolean isLetter(char c) {
        return Chars.isLatin(c) && !Chars.isDigit(c);
    }
}
