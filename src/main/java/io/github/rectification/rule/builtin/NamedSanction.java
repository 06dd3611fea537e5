package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRun;
import java.util.Optional;
import java.util.regex.Pattern;

/** A person is named together with a sanction (点名公布处分). Bodies, posts and 张某 are no names. */
@RuleSpec(
        id = "PRV-004",
        name = "named-sanction",
        severity = Severity.WARNING,
        secret = true,
        backing = Backing.REGULATION,
        since = "0.1.0")
final class NamedSanction implements SecretRule {

    private static final int LONGEST_NAME = 4;

    /** What may stand between a name and what follows it. */
    private static final String AFTER_NAME = "(?:同志|本人|个人)?";

    private static final Pattern GIVEN =
            Pattern.compile(AFTER_NAME + "(?:等\\d{0,3}[人名]{0,2})?(?:分别)?" + Sanctions.START);
    private static final Pattern SUFFERED =
            Pattern.compile(AFTER_NAME + "(?:分别)?(?:受到|被)(?:给予)?(?:[^,。;:]{0,16}处分|" + Sanctions.WORDS + ")");
    private static final Pattern POST =
            Pattern.compile("(?:书记|主任|[局处科股所站院校镇乡县市区部队组村]长|经理|会计|出纳|干部|党员|职工|员工|村民|主席|委员|同志|科员|教师|医生)$");
    private static final int LONGEST_POST = 3;

    @Override
    public String triggers() {
        return "予对受被";
    }

    @Override
    public Optional<TextRange> find(String folded, TextRun run, int place) {
        return switch (folded.charAt(place)) {
            case '予' -> Chars.at(folded, run, place - 1) == '给' ? after(folded, run, place + 1) : Optional.empty();
            case '对' -> after(folded, run, place + 1);
            case '受' -> Chars.at(folded, run, place + 1) == '到' ? before(folded, run, place) : Optional.empty();
            default -> before(folded, run, place);
        };
    }

    private static Optional<TextRange> after(String folded, TextRun run, int start) {
        // 对于 is one word
        if (Chars.at(folded, run, start) == '于' && folded.charAt(start - 1) == '对') {
            return Optional.empty();
        }
        for (int length : PersonNames.lengths(folded, start, run.end())) {
            int end = start + length;
            if (PersonNames.isName(folded, start, end) && stands(GIVEN, folded, run, end)) {
                return Optional.of(new TextRange(start, end));
            }
        }
        return Optional.empty();
    }

    private static Optional<TextRange> before(String folded, TextRun run, int place) {
        int end = place;
        if (Chars.stands(folded, run, place - 2, "同志")) {
            end -= 2;
        }
        if (!stands(SUFFERED, folded, run, end)) {
            return Optional.empty();
        }
        for (int start = Math.max(run.start(), end - LONGEST_NAME); start <= end - 2; start++) {
            if (PersonNames.isName(folded, start, end) && isFreshStart(folded, run, start)) {
                return Optional.of(new TextRange(start, end));
            }
        }
        return Optional.empty();
    }

    /** A name begins its clause or follows a post; elsewhere its first character may belong to another word. */
    private static boolean isFreshStart(String folded, TextRun run, int start) {
        return start == run.start()
                || start == run.contentStart()
                || Chars.isOneOf(",。;:、(\"“", folded.charAt(start - 1))
                || POST.matcher(folded)
                        .region(Math.max(run.start(), start - LONGEST_POST), start)
                        .find();
    }

    private static boolean stands(Pattern pattern, String folded, TextRun run, int place) {
        return pattern.matcher(folded).region(place, run.end()).lookingAt();
    }
}
