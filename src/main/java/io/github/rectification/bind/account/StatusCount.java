package io.github.rectification.bind.account;

import static java.util.Comparator.comparingInt;

import io.github.rectification.model.RectificationStatus;
import io.github.rectification.reading.Figures;
import io.github.rectification.reading.StatusWords;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number stated for a status: 已完成整改29项, or 29项已完成整改.
 *
 * @param status the status
 * @param number the digits
 * @param grain the noun that names another grain, or empty
 * @param whole all the words
 */
record StatusCount(RectificationStatus status, SourceSlice number, Optional<SourceSlice> grain, SourceSlice whole) {

    private static final String NOUN = "((?:整改)?(?:具体)?(?:问题|任务|措施|事项))?";
    private static final Map<RectificationStatus, Pattern> STATUS_FIRST = new EnumMap<>(RectificationStatus.class);
    private static final Map<RectificationStatus, Pattern> NUMBER_FIRST = new EnumMap<>(RectificationStatus.class);

    static {
        for (RectificationStatus status : StatusWords.inOrder()) {
            String words = "(?:" + StatusWords.pattern(status) + ")";
            STATUS_FIRST.put(
                    status,
                    Pattern.compile(words + "(?:,?并?取得[\\p{IsHan}]{0,6}?(?:成效|成果|进展))?(?:的|了)?" + NOUN
                            + "(?:的?有|共计?|合计|为|数为|:)? ?(" + Figures.NUMBER + ") ?(?:个|项|条|件)" + NOUN));
            NUMBER_FIRST.put(
                    status,
                    Pattern.compile("(" + Figures.NUMBER + ") ?(?:个|项|条|件)" + NOUN + ",?(?:已经|已|均|均已|目前|仍|尚)?" + words
                            + "(?![\\p{IsHan}]{0,2} ?\\d{1,4} ?(?:个|项|条|件))"));
        }
    }

    /** {@return the numbers by status in the sentence, in order; none overlaps another} */
    static List<StatusCount> in(SourceSlice sentence) {
        List<StatusCount> found = new ArrayList<>();
        for (RectificationStatus status : StatusWords.inOrder()) {
            collect(sentence, status, STATUS_FIRST.get(status), found, true);
        }
        for (RectificationStatus status : StatusWords.inOrder()) {
            collect(sentence, status, NUMBER_FIRST.get(status), found, false);
        }
        found.sort(comparingInt(StatusCount::start));
        return found;
    }

    private static void collect(
            SourceSlice sentence,
            RectificationStatus status,
            @Nullable Pattern pattern,
            List<StatusCount> found,
            boolean isStatusFirst) {
        if (pattern == null) {
            return;
        }
        Matcher match = sentence.matcher(pattern);
        while (match.find()) {
            SourceSlice whole = sentence.cut(match.start(), match.end());
            int number = isStatusFirst ? 2 : 1;
            SourceSlice digits = sentence.cut(match.start(number), match.end(number));
            if (countsClues(sentence, match.start())
                    || isPlanned(sentence, match.start())
                    || isDiscussed(sentence, match.start())) {
                continue;
            }
            boolean isTaken = found.stream().anyMatch(other -> other.overlaps(digits));
            if (!isTaken && !found.stream().anyMatch(other -> other.overlaps(whole))) {
                found.add(new StatusCount(status, digits, noun(sentence, match, isStatusFirst), whole));
            }
        }
    }

    /** 三个月内完成64条 tells what is planned. */
    private static boolean isPlanned(SourceSlice sentence, int at) {
        boolean isNow = at > 1 && sentence.cut(at - 2, at).contains("目前");
        return !isNow && at > 0 && "内前底需".indexOf(sentence.charAt(at - 1)) >= 0;
    }

    /** 研究解决整改中的事项19个 tells of meetings, not of issues. */
    private static boolean isDiscussed(SourceSlice sentence, int at) {
        SourceSlice before = sentence.cut(Math.max(0, at - 2), at);
        return before.contains("解决") || before.contains("研究") || before.contains("协调");
    }

    /** 问题线索7件,均已办结 tells of clues, not of issues. */
    private static boolean countsClues(SourceSlice sentence, int at) {
        return sentence.cut(Math.max(0, at - 8), at).contains("线索");
    }

    private static Optional<SourceSlice> noun(SourceSlice sentence, Matcher match, boolean isStatusFirst) {
        int[] groups = isStatusFirst ? new int[] {1, 3} : new int[] {2};
        for (int group : groups) {
            if (match.start(group) >= 0 && match.end(group) > match.start(group)) {
                return Optional.of(sentence.cut(match.start(group), match.end(group)));
            }
        }
        return Optional.empty();
    }

    int start() {
        return whole.start();
    }

    /** {@return the measure word straight after the number} */
    String unit() {
        int at = number.end() - whole.start();
        while (at < whole.length() && whole.charAt(at) == ' ') {
            at++;
        }
        return at < whole.length() ? whole.cut(at, at + 1).folded() : "";
    }

    /** {@return whether the words say it of all: 46个问题已全部完成整改} */
    boolean isOfAll() {
        return whole.contains("全部") || whole.contains("均");
    }

    private boolean overlaps(SourceSlice other) {
        return whole.start() < other.end() && other.start() < whole.end();
    }

    boolean covers(int start, int end) {
        return whole.start() < end && start < whole.end();
    }
}
