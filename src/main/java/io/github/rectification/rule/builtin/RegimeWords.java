package io.github.rectification.rule.builtin;

import io.github.rectification.model.InspectionRegime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of the regime that the report is not about (巡视 in a report on a 巡察, or the other way round). */
final class RegimeWords {

    private static final int LONGEST_TITLE = 60;
    private static final Pattern XUNSHI = Pattern.compile("被巡视|巡视(?:组|反馈|整改)");
    private static final Pattern XUNCHA = Pattern.compile("被巡察|巡察(?:组|反馈|整改)");

    /** Straight before the word: another inspection is meant by its authority, or several are named together. */
    private static final Pattern OTHER_AUTHORITY =
            Pattern.compile("(?:(?:中央|国家|省委|市委|州委|盟委|自治区(?:党委)?|总局|部党组|集团(?:公司)?(?:党委)?|上级|[^,。;县区旗镇乡道局]党委)"
                    + "(?:第[〇零一二三四五六七八九十百0-9]{1,4}轮?)?(?:专项|常规|机动|提级)?|巡视|巡察|审计|督察|[和及与、/])$");

    /** A committee of a county has no 巡视, but one of any level may have a 巡察. */
    private static final Pattern COUNTY_AUTHORITY = Pattern.compile(
            "(?:[县区旗校院]委|党委|党组|市县|各级|本级|内部|校内|下级|对[村下])(?:第[〇零一二三四五六七八九十百0-9]{1,4}轮?)?(?:专项|常规|机动|提级)?$");

    /** Before the word: an earlier inspection is meant. */
    private static final Pattern EARLIER = Pattern.compile(
            "(?:以往|历次|历年|历届|上次|上一?轮|上一?届|此前|前期|之前|往年|往届|去年|前年|[0-9]{4}年(?!.{0,8}月)|十[〇零一二三四五六七八九]届|回头看)[^,。;:《》]{0,8}$");

    /** The report speaks of inspection work as such, its own or that of those below. */
    private static final Pattern OWN_WORK =
            Pattern.compile("巡察(?:工作|机构|办|干部|监督|质量|全覆盖|人才|队伍|规划|制度)|(?:市县|校内|内部|对村|村级|县级|下级|开展|推进|深化)[^,。;]{0,10}巡察");

    private RegimeWords() {}

    /** {@return where the first such word stands, as its beginning and end, or empty} */
    static Optional<Found> firstIn(String folded, InspectionRegime regime) {
        if (!folded.contains(regime == InspectionRegime.XUNCHA ? "巡视" : "巡察")) {
            return Optional.empty();
        }
        if (regime == InspectionRegime.XUNSHI && OWN_WORK.matcher(folded).find()) {
            return Optional.empty();
        }
        Matcher word = (regime == InspectionRegime.XUNCHA ? XUNSHI : XUNCHA).matcher(folded);
        while (word.find()) {
            String before = folded.substring(Math.max(0, word.start() - LONGEST_TITLE), word.start());
            boolean isBesideOther = folded.startsWith("巡察", word.end()) || folded.startsWith("巡视", word.end());
            if (!isInTitle(folded, word.end(), before) && !isBesideOther && !isOfOther(before, regime)) {
                return Optional.of(new Found(word.start(), word.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfOther(String before, InspectionRegime regime) {
        return OTHER_AUTHORITY.matcher(before).find()
                || EARLIER.matcher(before).find()
                || (regime == InspectionRegime.XUNSHI
                        && COUNTY_AUTHORITY.matcher(before).find());
    }

    private static boolean isInTitle(String text, int end, String before) {
        String after = text.substring(end, Math.min(text.length(), end + LONGEST_TITLE));
        int close = after.indexOf('》');
        return before.lastIndexOf('《') > before.lastIndexOf('》')
                && close >= 0
                && (after.indexOf('《') < 0 || after.indexOf('《') > close);
    }

    /** A word found in a text. */
    record Found(int start, int end) {}
}
