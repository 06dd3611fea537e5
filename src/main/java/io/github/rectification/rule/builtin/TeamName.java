package io.github.rectification.rule.builtin;

import io.github.rectification.source.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an inspection team cut at its number.
 *
 * @param name the name without blanks, in half width
 * @param committee what stands before the number and the kind
 * @param form whether it tells which team it is
 */
record TeamName(String name, String committee, Form form) {

    private static final String NUMERAL = "[〇零一二两三四五六七八九十百0-9]{1,4}";
    private static final Pattern ROUND = Pattern.compile("^(?:第?" + NUMERAL + "届)?");
    private static final Pattern NUMBER = Pattern.compile(NUMERAL);
    private static final Pattern KIND = Pattern.compile("机动|专项");

    /** In 县委第一、第二巡察组 and 区委4个巡察组. */
    private static final Pattern SEVERAL =
            Pattern.compile("(?:第?" + NUMERAL + "[、和及与至])++(?=第?" + NUMERAL + ")|" + NUMERAL + "个");

    private static final Pattern REST = Pattern.compile(
            "第?(?:" + NUMERAL + ")?轮?(?:派出|派驻)?(?:(?:对村\\(社区\\))?(?:提级|交叉|机动|专项|常规|联动|延伸|政治|上下联动))*+(?:式|巡乡带村)?(?:第"
                    + NUMERAL + ")?(?:巡察|巡视)");

    static TeamName of(String words) {
        String name = SourceText.fold(words).replaceAll("\\s", "");
        String own = ROUND.matcher(name).replaceFirst("");
        String bare = SEVERAL.matcher(own).replaceFirst("");
        Matcher rest = REST.matcher(bare);
        String committee = rest.find() ? bare.substring(0, rest.start()) : bare;
        boolean isSeveral = !bare.equals(own);
        return new TeamName(name, committee, isSeveral ? Form.SEVERAL : form(bare.substring(committee.length())));
    }

    private static Form form(String rest) {
        if (NUMBER.matcher(rest).find()) {
            return Form.NUMBERED;
        }
        return KIND.matcher(rest).find() ? Form.OF_KIND : Form.UNKNOWN;
    }

    /** How a name tells which team it is. */
    enum Form {
        /** By its number. */
        NUMBERED,
        /** Several teams, by their numbers or by how many they are. */
        SEVERAL,
        /** By the kind of its inspections, of which a committee has one team. */
        OF_KIND,
        /** Not at all. */
        UNKNOWN
    }
}
