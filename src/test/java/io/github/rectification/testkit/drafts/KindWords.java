package io.github.rectification.testkit.drafts;

import io.github.rectification.model.InspectionKind;
import java.util.List;

/**
 * How an inspection of a kind is worded.
 *
 * @param before what stands before 巡察
 * @param after what stands behind it
 * @param kinds the kinds that are meant
 */
record KindWords(String before, String after, List<InspectionKind> kinds) {

    private static final List<KindWords> EVERYWHERE = List.of(
            new KindWords("", "", List.of()),
            new KindWords("", "", List.of()),
            new KindWords("常规", "", List.of(InspectionKind.ROUTINE)),
            new KindWords("为期两个月的常规", "", List.of(InspectionKind.ROUTINE)),
            new KindWords("专项", "", List.of(InspectionKind.SPECIAL)),
            new KindWords("政治", "", List.of(InspectionKind.POLITICAL)),
            new KindWords("机动式", "", List.of(InspectionKind.MOBILE)),
            new KindWords("", "“回头看”", List.of(InspectionKind.FOLLOW_UP)));

    private static final List<KindWords> BELOW = List.of(
            new KindWords("机动", "", List.of(InspectionKind.MOBILE)),
            new KindWords("提级", "", List.of(InspectionKind.ELEVATED)),
            new KindWords("交叉", "", List.of(InspectionKind.CROSS)),
            new KindWords("提级交叉", "", List.of(InspectionKind.ELEVATED, InspectionKind.CROSS)),
            new KindWords("上下联动专项", "", List.of(InspectionKind.LINKED, InspectionKind.SPECIAL)),
            new KindWords("延伸", "", List.of(InspectionKind.EXTENDED)),
            new KindWords("“点穴式”", "", List.of(InspectionKind.SPOT)),
            new KindWords("“巡乡带村”", "", List.of(InspectionKind.VILLAGE)),
            new KindWords("常规", "“回头看”", List.of(InspectionKind.ROUTINE, InspectionKind.FOLLOW_UP)));

    /** {@return some kind that the regime knows} */
    static KindWords pick(Dice dice, String regime) {
        return regime.equals("巡察") && dice.chance(50) ? dice.pick(BELOW) : dice.pick(EVERYWHERE);
    }

    /** {@return the words alone} */
    String words() {
        return before + after;
    }
}
