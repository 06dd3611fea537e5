package io.github.rectification.bind;

import io.github.rectification.source.SourceSlice;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of headings: where they end, and whether they name a problem. */
final class Headings {

    private static final int LONGEST_ISSUE = 120;
    private static final int LONGEST_ENDING = 10;

    private static final String AFTER = "(?:的?(?:整改|落实)[^。,;“”]{0,16})?(?<!方面)";
    private static final Pattern QUOTED =
            Pattern.compile("^(?:关于|针对|对|在)?“(.{2,100}?)” ?(?:等|这一|方面|存在|突出|具体|主要|的){0,3}(?:问题|情况)" + AFTER + "$");
    private static final Pattern QUOTED_ALONE =
            Pattern.compile("^(?:关于|针对|对)“(.{2,100})”的?(?:整改|落实)(?:落实|完成|进展|工作)?(?:情况|进展|措施|成效|结果)?$");
    private static final Pattern NAMED = Pattern.compile("^(?:关于|针对)(.{2,100}?)(?:的)?(?:等)?(?:突出|具体)?问题" + AFTER + "$");
    private static final Pattern SHORTCOMING =
            Pattern.compile("(?:缺[失位乏少]|薄弱|滞后|欠缺?|差距|短板|偏[\\p{IsHan}]{1,2}|违规|虚化|弱化|缓慢|乏力|流于形式|淡薄|走样|单一|松懈|缺陷)$");

    private static final Pattern NEGATION = Pattern.compile("(?:不[\\p{IsHan}]{1,5}|未[\\p{IsHan}]{1,8})$");
    private static final Pattern TASK_VERB = Pattern.compile(
            "(?:进一步|着力|切实|全面|持续|大力|坚决|深入|扎实|不断|认真|及时)?(?:加强|强化|提升|提高|完善|健全|规范|推进|推动|落实|补齐|补足|解决|整治|严格|深化|优化|狠抓|抓好|防范|化解|纠正|纠治|杜绝|消除|堵塞|破解|攻克|弥补|缩小|扭转|克服|查处|开展|做好|压实|治理|改进|转变)");

    private Headings() {}

    /** {@return the words of a heading: all up to the first full stop outside quotation marks, without closing mark} */
    static SourceSlice title(SourceSlice content) {
        int stop = firstStop(content);
        SourceSlice title = stop < 0 ? content : content.cut(0, stop);
        return withoutClosingColon(title.trim());
    }

    private static SourceSlice withoutClosingColon(SourceSlice title) {
        return title.endsWith(":") ? title.cut(0, title.length() - 1).trim() : title;
    }

    /** {@return what follows the first full stop; empty if nothing does} */
    static SourceSlice runIn(SourceSlice content) {
        int stop = firstStop(content);
        return stop < 0
                ? content.from(content.length())
                : content.from(stop + 1).trim();
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

    /** {@return whether the heading quotes or names the inspectors' problem} */
    static boolean namesProblem(SourceSlice title) {
        return problem(title).isPresent();
    }

    /** {@return the problem that a heading quotes or names, or empty} */
    static Optional<SourceSlice> problem(SourceSlice title) {
        if (title.length() > LONGEST_ISSUE || !(title.contains("问题") || title.contains("“"))) {
            return Optional.empty();
        }
        return match(QUOTED, title).or(() -> match(QUOTED_ALONE, title)).or(() -> match(NAMED, title));
    }

    private static Optional<SourceSlice> match(Pattern pattern, SourceSlice title) {
        Matcher match = title.matcher(pattern);
        return match.find()
                ? Optional.of(title.cut(match.start(1), match.end(1)).trim())
                : Optional.empty();
    }

    /** {@return whether a bare heading states a shortcoming} */
    static boolean statesShortcoming(SourceSlice title) {
        SourceSlice tail = title.from(Math.max(0, title.length() - LONGEST_ENDING));
        return title.length() <= LONGEST_ISSUE
                && (tail.matcher(NEGATION).find()
                        || (tail.matcher(SHORTCOMING).find()
                                && !title.matcher(TASK_VERB).lookingAt()));
    }
}
