package io.github.rectification.bind.body;

import io.github.rectification.reading.StatusMention;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of headings: where they end, and whether they name a problem. */
final class Headings {

    private static final int LONGEST_ISSUE = 120;
    private static final int LONGEST_ENDING = 10;

    private static final String AFTER = "(?:的?(?:整改|落实)[^。,;“”]{0,16})?(?<!方面)";
    private static final Pattern QUOTED = Pattern.compile(
            "^(?:关于|针对|对|在)?“(.{2,100}?)” ?(?:等|这一|方面|存在|突出|具体|主要|的){0,3}(?:问题|情况)" + AFTER + "$", Pattern.DOTALL);
    private static final Pattern QUOTED_ALONE =
            Pattern.compile("^(?:关于|针对|对)“(.{2,100})”的?(?:整改|落实)(?:落实|完成|进展|工作)?(?:情况|进展|措施|成效|结果)?$", Pattern.DOTALL);
    private static final Pattern NAMED =
            Pattern.compile("^(?:关于|针对)(.{2,100})(?<!的|等)(?:的)?(?:等)?(?:突出|具体)?问题" + AFTER + "$", Pattern.DOTALL);
    private static final Pattern FIELD_NAME = Pattern.compile(
            "^(?:[【\\[]?(?:巡[察视])?(?:反馈|存在|具体|主要|指出)?的?问题(?:[】\\]] ?:?|:)|(?:巡[察视]组?|反馈意见)?(?:反馈)?(?:指出|认为)[:,]) ?");
    private static final Pattern WHOLLY_QUOTED = Pattern.compile("^“([^“”]{2,100})”$");
    private static final Pattern GLUED = Pattern.compile(
            "”的?(?:等|突出|具体|主要)?问题(?:的?整改(?:落实|进展)?(?:情况)?)?(?=,|\\((?:1|一)\\)|①|:[^ ])|的?问题(?:的?整改(?:落实|进展)?(?:情况)?)?(?=:[^ ])");
    private static final Pattern STATUS = Pattern.compile("\\([^()]{2,12}\\)$");
    private static final Pattern NAMED_BARE = Pattern.compile("^(.{4,100}?)的(?:突出|具体|主要)?问题$", Pattern.DOTALL);
    private static final Pattern AREA = Pattern.compile("方面(?:存在|反映)?的?(?:突出|主要|具体)?问题");
    private static final Pattern SHORTCOMING = Pattern.compile(
            "(?:缺[失位乏少口]|薄弱|滞后|欠缺?|差距|短板|弱项|偏[\\p{IsHan}]{1,2}|违规|虚化|弱化|缓慢|乏力|流于形式|淡薄|走样|单一|松懈|缺陷|漏洞|隐患|走过场|形同虚设|两张皮|一阵风|打折扣|搞变通|粗放|老化|随意|混乱|松散|低下?|突出|虚高|泛化|宽松软|率低|缺口大)”?$");

    private static final Pattern NEGATION = Pattern.compile("(?:不[\\p{IsHan}]{1,5}|未[\\p{IsHan}]{1,8})”?$");
    private static final String EMPHASIS = "(?:进一步|着力|切实|全面|持续|大力|坚决|深入|扎实|不断|认真|及时)?";
    private static final Pattern TASK_VERB = Pattern.compile(
            EMPHASIS
                    + "(?:加强|强化|提升|提高|完善|健全|规范|推进|推动|落实|严格|深化|优化|狠抓|抓好|抓实|开展|做好|压实|建立|构建|夯实|巩固|聚焦|坚持|增强|加快|加大|守牢|筑牢|树牢|打造|拓展|补足)");
    private static final Pattern REMOVAL_VERB =
            Pattern.compile(EMPHASIS + "(?:补齐|补足|解决|整治|防范|化解|纠正|纠治|杜绝|消除|堵塞|破解|攻克|弥补|缩小|扭转|克服|查处|治理|改进|转变|根治|清理)");

    private Headings() {}

    /** {@return the words of a heading: all up to the first full stop outside quotation marks, without closing mark} */
    static SourceSlice title(SourceSlice content) {
        int end = end(content);
        return (end < 0 ? content : content.cut(0, end)).trim();
    }

    /** {@return what follows the words of the heading; empty if nothing does} */
    static SourceSlice runIn(SourceSlice content) {
        int end = end(content);
        if (end < 0) {
            return content.from(content.length());
        }
        boolean isMark = "。,:".indexOf(content.charAt(end)) >= 0;
        return content.from(isMark ? end + 1 : end).trim();
    }

    /** Where the heading ends: at a full stop, or where measures are glued to words that name the problem. */
    private static int end(SourceSlice content) {
        int stop = firstStop(content);
        SourceSlice head = stop < 0 ? content : content.cut(0, stop);
        Matcher glued = (head.length() > LONGEST_ISSUE ? head.cut(0, LONGEST_ISSUE) : head).matcher(GLUED);
        return (head.startsWith("针对") || head.startsWith("关于") || head.startsWith("对") || head.startsWith("“"))
                        && glued.find()
                ? glued.end()
                : stop;
    }

    private static int firstStop(SourceSlice content) {
        int depth = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '“' || c == '《' || c == '(') {
                depth++;
            } else if (c == '”' || c == '》' || c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (c == '。' && depth == 0) {
                return i;
            }
        }
        return content.indexOf("。", 0);
    }

    /** {@return whether the line is a field with a problem: 主要问题:…} */
    static boolean isFieldOfProblem(SourceSlice line) {
        return line.matcher(FIELD_NAME).lookingAt();
    }

    /** {@return whether the heading quotes the inspectors' problem, or names it after 关于 or 针对} */
    static boolean namesProblem(SourceSlice title) {
        return quotedOrNamed(title).isPresent();
    }

    /** {@return the problem that a heading quotes or names, or empty} */
    static Optional<SourceSlice> problem(SourceSlice title) {
        SourceSlice words = withoutStatus(title);
        boolean isBare = words.length() <= LONGEST_ISSUE && !words.matcher(AREA).find();
        Optional<SourceSlice> plain = quotedOrNamed(words);
        return plain.isPresent() || !isBare ? plain : match(NAMED_BARE, words).or(() -> shortcomingNamed(words));
    }

    private static Optional<SourceSlice> quotedOrNamed(SourceSlice title) {
        SourceSlice words = withoutStatus(title);
        if (words.length() > LONGEST_ISSUE || !(words.contains("问题") || words.contains("“") || words.contains("指出"))) {
            return Optional.empty();
        }
        SourceSlice named = withoutFieldName(words);
        if (named.length() < words.length()) {
            return quotedOrNamed(named).or(() -> match(WHOLLY_QUOTED, named)).or(() -> Optional.of(named));
        }
        if (words.matcher(AREA).find() && !words.contains("“")) {
            return Optional.empty();
        }
        return match(QUOTED, words).or(() -> match(QUOTED_ALONE, words)).or(() -> match(NAMED, words));
    }

    private static SourceSlice withoutStatus(SourceSlice title) {
        return status(title)
                .filter(words -> StatusMention.stated(words).isPresent())
                .map(words -> title.cut(0, title.length() - words.length() - 2).trim())
                .orElse(title);
    }

    /** 理论学习不深入问题 names a problem too. */
    private static Optional<SourceSlice> shortcomingNamed(SourceSlice title) {
        if (!title.endsWith("问题") || title.length() < 8 || announcesDeed(title)) {
            return Optional.empty();
        }
        return Optional.of(title.cut(0, title.length() - 2).trim()).filter(words -> endsInShortcoming(words));
    }

    /** {@return the status in brackets at the end of a heading, or empty} */
    static Optional<SourceSlice> status(SourceSlice title) {
        Matcher bracket = title.matcher(STATUS);
        return bracket.find() ? Optional.of(title.cut(bracket.start() + 1, bracket.end() - 1)) : Optional.empty();
    }

    /** {@return the words without the name of a field before them: 存在问题:} */
    static SourceSlice withoutFieldName(SourceSlice title) {
        Matcher field = title.matcher(FIELD_NAME);
        return field.lookingAt() && field.end() < title.length()
                ? title.from(field.end()).trim()
                : title;
    }

    private static Optional<SourceSlice> match(Pattern pattern, SourceSlice title) {
        Matcher match = title.matcher(pattern);
        return match.find()
                ? Optional.of(title.cut(match.start(1), match.end(1)).trim())
                : Optional.empty();
    }

    /** {@return whether a bare heading announces a deed of the body: among issues it is none} */
    static boolean announcesDeed(SourceSlice title) {
        return title.matcher(TASK_VERB).lookingAt()
                || title.matcher(REMOVAL_VERB).lookingAt();
    }

    /** {@return whether a clause of a bare heading states a shortcoming, which no verb of the heading does away with} */
    static boolean statesShortcoming(SourceSlice title) {
        if (title.length() > LONGEST_ISSUE || title.matcher(REMOVAL_VERB).lookingAt()) {
            return false;
        }
        int from = 0;
        for (int at = 0; at <= title.length(); at++) {
            if (at == title.length() || title.charAt(at) == ',' || title.charAt(at) == ';') {
                if (endsInShortcoming(title.cut(from, at))) {
                    return true;
                }
                from = at + 1;
            }
        }
        return false;
    }

    private static boolean endsInShortcoming(SourceSlice clause) {
        SourceSlice tail = clause.from(Math.max(0, clause.length() - LONGEST_ENDING));
        return tail.matcher(NEGATION).find() || tail.matcher(SHORTCOMING).find();
    }
}
