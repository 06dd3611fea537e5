package io.github.rectification.rule.builtin;

import io.github.rectification.source.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of an inspection team cut at its number. */
record TeamName(String name, String committee, boolean isNumbered) {

    private static final String NUMERAL = "[〇零一二三四五六七八九十百0-9]{1,4}";
    private static final Pattern ROUND = Pattern.compile("^(?:第?" + NUMERAL + "届)?");
    private static final Pattern NUMBER = Pattern.compile(NUMERAL);
    private static final Pattern REST = Pattern.compile(
            "第?(?:" + NUMERAL + ")?轮?(?:派出|派驻)?(?:(?:对村\\(社区\\))?(?:提级|交叉|机动|专项|常规|联动|延伸|政治|上下联动))*+(?:式|巡乡带村)?(?:第"
                    + NUMERAL + ")?(?:巡察|巡视)");

    static TeamName of(String words) {
        String name = SourceText.fold(words).replaceAll("\\s", "");
        String bare = ROUND.matcher(name).replaceFirst("");
        Matcher rest = REST.matcher(bare);
        String committee = rest.find() ? bare.substring(0, rest.start()) : bare;
        boolean isNumbered = NUMBER.matcher(bare.substring(committee.length())).find();
        return new TeamName(name, committee, isNumbered);
    }
}
