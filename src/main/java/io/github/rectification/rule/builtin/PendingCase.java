package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRun;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person or post is said to be under investigation (未结案件当事人). Numbers of persons and leads are no fault. */
@RuleSpec(
        id = "PRV-006",
        name = "pending-case",
        severity = Severity.WARNING,
        secret = true,
        backing = Backing.REGULATION,
        since = "0.1.0")
final class PendingCase implements SecretRule {

    private static final int LONGEST = 24;
    private static final String POST = "(?:书记|主任|[局处科股所站院校镇乡县市区部队组村行]长|主席|董事长|总?经理|会计|出纳)";
    private static final Pattern ACT = Pattern.compile("(?:初核|初步核实|立案审查|留置)");
    private static final Pattern OBJECT = Pattern.compile("(?:对|将)([\\u4e00-\\u9fff]{2,16}?)(?:同志)?"
            + "(?:涉嫌[\\u4e00-\\u9fff]{2,12})?(?:依法|依规|依纪依法)?(?:采取了?|进行了?|开展了?|予以|实施了?|给予)?$");
    private static final Pattern SUFFERER =
            Pattern.compile("(?:^|[,。;:、(])([\\u4e00-\\u9fff]{2,16}?)(?:同志)?(?:已|目前|正)?(?:被|接受)(?:依法)?(?:采取)?$");
    private static final Pattern ENDS_WITH_POST = Pattern.compile("^[^数多各]*" + POST + "([\\u4e00-\\u9fff]{0,4})$");
    private static final String UNCLEAR = "某等们人员各每数多几";

    @Override
    public String triggers() {
        return "核立留";
    }

    @Override
    public Optional<TextRange> find(String folded, TextRun run, int place) {
        int start = folded.charAt(place) == '核' ? startOfCheck(folded, run, place) : place;
        if (start < run.start() || !ACT.matcher(folded).region(start, run.end()).lookingAt()) {
            return Optional.empty();
        }
        int from = Math.max(run.start(), start - LONGEST);
        for (Pattern pattern : new Pattern[] {OBJECT, SUFFERER}) {
            Matcher object = pattern.matcher(folded).region(from, start);
            if (object.find() && isPersonOrPost(folded, object.start(1), object.end(1))) {
                return Optional.of(new TextRange(object.start(1), object.end(1)));
            }
        }
        return Optional.empty();
    }

    private static int startOfCheck(String folded, TextRun run, int place) {
        return Chars.stands(folded, run, place - 2, "初步") ? place - 2 : place - 1;
    }

    private static boolean isPersonOrPost(String folded, int start, int end) {
        if (PersonNames.isName(folded, start, end)) {
            return true;
        }
        String words = folded.substring(start, end);
        Matcher post = ENDS_WITH_POST.matcher(words);
        if (!post.matches() || words.chars().anyMatch(c -> UNCLEAR.indexOf(c) >= 0)) {
            return false;
        }
        return post.group(1).isEmpty() || PersonNames.isName(words, post.start(1), words.length());
    }
}
