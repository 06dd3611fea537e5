package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRun;
import java.util.Optional;
import java.util.regex.Matcher;
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

    /** From 对 or 给予 to the last name: a body, a post and a name, and the same of others. */
    private static final int LONGEST_OBJECT = 40;

    private static final int LONGEST_CAUSE = 40;

    /** What may stand between a name and what follows it. */
    private static final String AFTER_NAME =
            "(?:\\([^()]{1,20}\\))?(?:同志|本人|个人)?(?:等[\\d一二三四五六七八九十两]{0,3}[人名]{0,2})?(?:同志)?";

    private static final String CAUSE = "(?:因[^,。;:]{1," + LONGEST_CAUSE + "}?|涉嫌[^,。;:]{1," + LONGEST_CAUSE + "}?)?";
    private static final Pattern GIVEN = Pattern.compile(AFTER_NAME + CAUSE + Sanctions.START);
    private static final Pattern SUFFERED = Pattern.compile(
            "(?:受到了?|被)" + Sanctions.MANNER + "(?:给予|处以|予以)?(?:[^,。;:]{0,16}处分|(?:进行|采取)?" + Sanctions.WORDS + ")");
    private static final Pattern BEFORE_SUFFERING =
            Pattern.compile("(?:同志|本人|个人|等人)?(?:已经?|均|也|分别|先后|目前|曾|现已|依法|一并|同时){0,2}$");
    private static final int LONGEST_AFTER_NAME = 8;
    private static final Pattern POST =
            Pattern.compile("(?:书记|主任|[局处科股所站院校镇乡县市区部队组村园厂行社馆台馆董理监]长|董事|理事长|经理|会计|出纳|干部|党员|职工|员工|村民|主席|委员|支委|支书|同志|科员"
                    + "|教师|医生|医师|护士|民警|辅警|责任人|负责人|当事人|工作人员|管理员|保管员|驾驶员|司机|主管|专干|文书|报账员|护林员|队员|组员|财务)$");
    private static final int LONGEST_POST = 4;
    private static final String CONNECTORS = "、和及与";

    @Override
    public String triggers() {
        return "予对将受被";
    }

    @Override
    public Optional<TextRange> find(String folded, TextRun run, int place) {
        return switch (folded.charAt(place)) {
            case '予' -> Chars.at(folded, run, place - 1) == '给' ? after(folded, run, place + 1) : Optional.empty();
            case '对', '将' -> after(folded, run, place + 1);
            case '受' -> Chars.at(folded, run, place + 1) == '到' ? before(folded, run, place) : Optional.empty();
            default -> before(folded, run, place);
        };
    }

    /** Looks for a name that stands there at once or follows a post, others before it. */
    private static Optional<TextRange> after(String folded, TextRun run, int start) {
        // 对于 and 将于 are words
        if (Chars.at(folded, run, start) == '于' && folded.charAt(start - 1) != '予') {
            return Optional.empty();
        }
        int last = Math.min(run.end(), start + LONGEST_OBJECT);
        int first = -1;
        for (int at = start; at < last && (Chars.isHan(folded.charAt(at)) || folded.charAt(at) == '、'); at++) {
            if (!PersonNames.mayBegin(folded.charAt(at)) || !isAfter(folded, start, at)) {
                continue;
            }
            for (int length : PersonNames.lengths(folded, at, run.end())) {
                int end = at + length;
                if (!PersonNames.isName(folded, at, end)) {
                    continue;
                }
                if (stands(GIVEN, folded, run, end)) {
                    return Optional.of(new TextRange(first < 0 ? at : first, end));
                }
                if (Chars.isOneOf(CONNECTORS, Chars.at(folded, run, end))) {
                    first = first < 0 ? at : first;
                    break;
                }
            }
        }
        return Optional.empty();
    }

    /** {@return whether a name may begin there: at once, after a post, or after another name} */
    private static boolean isAfter(String folded, int start, int at) {
        return at == start
                || Chars.isOneOf(CONNECTORS, folded.charAt(at - 1))
                || endsWithPost(folded, Math.max(start, at - LONGEST_POST), at);
    }

    private static Optional<TextRange> before(String folded, TextRun run, int place) {
        if (!stands(SUFFERED, folded, run, place)) {
            return Optional.empty();
        }
        return nameAt(folded, run, endOfName(folded, run, place)).or(() -> beforeCause(folded, run, place));
    }

    private static int endOfName(String folded, TextRun run, int place) {
        int from = Math.max(run.start(), place - LONGEST_AFTER_NAME);
        Matcher after = BEFORE_SUFFERING.matcher(folded).region(from, place);
        return after.find() ? after.start() : place;
    }

    /** A name, then why: 某某因…受到. */
    private static Optional<TextRange> beforeCause(String folded, TextRun run, int place) {
        for (int at = place - 1; at >= Math.max(run.start(), place - LONGEST_CAUSE); at--) {
            char c = folded.charAt(at);
            if (c == '因') {
                return nameAt(folded, run, endOfName(folded, run, at));
            }
            if (Chars.isOneOf("。;", c)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<TextRange> nameAt(String folded, TextRun run, int end) {
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
                || endsWithPost(folded, Math.max(run.start(), start - LONGEST_POST), start);
    }

    private static boolean endsWithPost(String folded, int from, int end) {
        return POST.matcher(folded).region(from, end).find();
    }

    private static boolean stands(Pattern pattern, String folded, TextRun run, int place) {
        return pattern.matcher(folded).region(place, run.end()).lookingAt();
    }
}
