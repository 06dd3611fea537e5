package io.github.rectification.reading;

import io.github.rectification.model.RectificationStatus;
import io.github.rectification.source.SourceSlice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words for a status and their synonyms; the more telling ones are tried first. */
public final class StatusWords {

    private static final Map<RectificationStatus, String> WORDS = words();

    private StatusWords() {}

    private static Map<RectificationStatus, String> words() {
        Map<RectificationStatus, String> words = new LinkedHashMap<>();
        words.put(RectificationStatus.NOT_COMPLETED, "未(?:完成|整改)(?:到位|整改|完成)?|尚未(?:完成|整改)(?:整改|到位)?|未到位|超期未完成?");
        words.put(RectificationStatus.DEFERRED, "(?:申请)?(?:延期|延缓)(?:整改|完成)?");
        words.put(
                RectificationStatus.BASICALLY_COMPLETED,
                "基本(?:完成|整改|解决)(?:整改|到位|并长期坚持)?(?:,?并?取得阶段性(?:成果|成效)(?:并持续整改)?)?|(?:取得)?阶段性(?:完成|成效|成果)(?:整改)?");
        words.put(RectificationStatus.LONG_TERM, "(?:立行立改并|需要?|纳入|作为|已完成并|完成并)?(?:长期|持续)(?:坚持|整改|任务)");
        words.put(
                RectificationStatus.IN_PROGRESS,
                "(?:正在|持续|有序|加快|仍在|尚在)?(?:推进|整改)中|(?:正在|仍在|尚在|持续|有序)(?:积极|抓紧|加快|有序|持续|稳步|逐步|按计划|按期|按要求|按时序)?(?:整改|推进|办理|进行|落实|实施)(?:落实|整改)?|进行中");
        words.put(
                RectificationStatus.COMPLETED,
                "(?:均|全部|已|均已|已全部|全面)?(?:完成整改|整改完成|整改完毕|整改到位|整改销号|销号|办结|完成|落实到位)(?:整改|销号)?|已整改(?:到位|完成|销号)?|已落实");
        return words;
    }

    /** {@return the alternatives of a status as part of a pattern} */
    public static String pattern(RectificationStatus status) {
        return WORDS.getOrDefault(status, "");
    }

    /** {@return the statuses in the order in which their words are tried} */
    public static Iterable<RectificationStatus> inOrder() {
        return WORDS.keySet();
    }

    /** {@return the status that a few words state, or empty} */
    public static Optional<RectificationStatus> status(SourceSlice words) {
        for (RectificationStatus status : inOrder()) {
            if (words.matcher(Pattern.compile("^(?:已|目前|现|该问题)?(?:" + pattern(status) + ")"))
                    .find()) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
