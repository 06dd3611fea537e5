package io.github.rectification.bind.body;

import io.github.rectification.model.SectionKind;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words by which parts are known: their headings, and the paragraphs that open a part without a heading. */
final class PartWords {

    private static final Pattern NEXT_STEPS = Pattern.compile("下一步|下步|下一阶段|下阶段|今后|工作打算|努力方向|后续(?:整改|工作)|下一段");
    private static final Pattern NEXT_STEPS_PERHAPS = Pattern.compile("持续|巩固|长效|深化|常态化");
    private static final Pattern LEADER =
            Pattern.compile("(?:主要负责人|主要负责同志|主要领导|党委书记|党组书记|党工委书记|书记)[^。]{0,24}(?:组织落实|落实[^。]{0,12}整改|履行|抓整改)");
    private static final Pattern OUTSTANDING = Pattern.compile(
            "(?:未完成|未整改|尚未|未到位|长期(?:整改|坚持|推进)|正在(?:整改|推进)|需要?持续|持续(?:整改|推进)的|阶段性)[^。]{0,20}(?:问题|事项|任务|情况)");
    private static final Pattern RESPONSIBILITY = Pattern.compile(
            "主体责任|组织领导|政治站位|政治责任|政治担当|思想认识|提高认识|加强领导|高度重视|第一责任人|整改责任|领导责任|责任落实|统筹部署|组织(?:实施|推进|开展|部署)|总体情况|基本情况|整改工作(?:开展|组织)|部署");
    private static final Pattern TASKS = Pattern.compile(
            "任务(?:落实|完成|推进)|(?:落实|完成|推进|抓好|抓实)[^。]{0,12}任务|整改(?:落实|完成|进展|成效|结果|情况|措施)|问题[^。]{0,16}整改|整改[^。]{0,16}问题|逐条逐项|反馈(?:意见|问题|清单)");
    private static final Pattern RESPONSIBLE_TEXT =
            Pattern.compile("主体责任|组织领导|领导小组|整改(?:工作)?专班|第一责任人|高度重视|政治任务|整改方案|专题(?:会议|研究|部署|民主生活会)|责任清单");
    /** Digits, or Chinese numerals other than 一 alone. */
    private static final String NUMBER = "(?:\\d{1,4}|(?<![第一二两三四五六七八九十百])(?:[二两三四五六七八九十廿百]|一[十百])[一二三四五六七八九十百零]{0,5})";

    private static final Pattern ACCOUNT =
            Pattern.compile("(?:反馈|指出|移交|梳理|分解|细化)[^。]{0,30}?" + NUMBER + " ?[个项条件类]|(?:问题|任务)" + NUMBER + " ?[个项条件]");
    private static final Pattern DONE = Pattern.compile("完成|整改到位|销号|办结");
    private static final Pattern AS_FOLLOWS = Pattern.compile("(?:情况|如下|进展|成效)[^。,;]{0,12}(?:如下|汇报|通报)[:。]?$|如下[:。]$");
    private static final Pattern CARRIED_OUT =
            Pattern.compile("^[^。]{2,60}(?:扎实|有力|有序|全力|逐项|逐条|全面)[^。]{0,6}(?:推进|抓好|落实)[^。]{0,6}整改(?:工作|任务)。");
    private static final Pattern FUTURE = Pattern.compile("^[^。]{0,80}将[^。]{0,60}?(?:持续|继续|深化|进一步|按照|坚持|以|始终)");
    private static final Pattern BODY =
            Pattern.compile("[\\p{IsHan}](?:委|党组|工委|支部|总支|街道|集团|公司|学校|医院|我[\\p{IsHan}])[^。]{0,12}将");
    private static final Pattern SUMMARY = Pattern.compile(
            "^(?:截至|截止|经过(?:集中)?整改|通过(?:集中)?整改|集中整改(?:期间|以来|阶段)|(?:巡[察视])?整改(?:期间|以来|工作开展以来)|(?:巡[察视]组?|[^,。;]{2,12}巡[察视]组)?反馈的?"
                    + NUMBER + "[个项条][^。,;]{0,8}问题中?,|自?(?:巡察|巡视)(?:整改|反馈)?(?:工作)?(?:开展)?以来|总的来?看|总体[上来]?看)");
    private static final Pattern COUNTED =
            Pattern.compile("问题[^。]{0,40}(?:完成|整改|销号)|处分|处理|诫勉|追缴|追回|清退|退缴|挽回|制度\\d|制度[^。]{0,4}\\d+项");
    private static final Pattern RESULTS = Pattern.compile("^(?:取得|整改|巡察|巡视|主要|工作|总体|的|阶段性){0,5}(?:成效|成果|效果)(?:情况)?$");
    private static final Pattern BARE_HEADING = Pattern.compile("^[\\p{IsHan}“”、, ]{4,36}$");
    private static final Pattern HEADING_END =
            Pattern.compile("(?:情况|责任|任务|打算|安排|工作|措施|计划|成效|方向|方面|举措|思路|落实|整改|问题|事项|成果)$");
    private static final Pattern WHOLE = Pattern.compile("巡察|巡视|整改成果|后半篇|从严治党|整改工作");

    private PartWords() {}

    /** {@return the kind that a heading names for certain, or empty} */
    static Optional<SectionKind> kindOf(SourceSlice heading, boolean isFirst) {
        if (finds(NEXT_STEPS, heading)) {
            return Optional.of(SectionKind.NEXT_STEPS);
        }
        if (heading.endsWith("方面") && !heading.contains("整改")) {
            return Optional.empty();
        }
        if (finds(LEADER, heading)) {
            return Optional.of(SectionKind.LEADER);
        }
        if (finds(OUTSTANDING, heading)) {
            return Optional.of(SectionKind.OUTSTANDING);
        }
        boolean namesTasks = finds(TASKS, heading);
        if (finds(RESPONSIBILITY, heading) && (isFirst || !namesTasks)) {
            return Optional.of(SectionKind.RESPONSIBILITY);
        }
        return namesTasks ? Optional.of(SectionKind.TASKS) : Optional.empty();
    }

    /** {@return whether a heading may be that of the last part} */
    static boolean soundsLikeNextSteps(SourceSlice heading) {
        return finds(NEXT_STEPS_PERHAPS, heading);
    }

    /** {@return whether a text tells who answers for the rectification} */
    static boolean tellsResponsibility(SourceSlice text) {
        return finds(RESPONSIBLE_TEXT, text);
    }

    /** {@return whether a paragraph without a label opens the part with the items: it gives their account} */
    static boolean opensTasks(SourceSlice paragraph) {
        return (finds(ACCOUNT, paragraph) && finds(DONE, paragraph))
                || finds(AS_FOLLOWS, paragraph)
                || finds(CARRIED_OUT, paragraph);
    }

    /** {@return whether a paragraph without a label speaks of what comes next for the rectification as a whole} */
    static boolean opensNextSteps(SourceSlice paragraph) {
        boolean speaksOfNext = paragraph.startsWith("下一步")
                || paragraph.startsWith("下步")
                || paragraph.startsWith("下一阶段")
                || paragraph.startsWith("下阶段")
                || paragraph.startsWith("今后")
                || paragraph.startsWith("接下来")
                || paragraph.matcher(FUTURE).find();
        SourceSlice head = paragraph.length() > 40 ? paragraph.cut(0, 40) : paragraph;
        return speaksOfNext && (finds(WHOLE, paragraph) || finds(BODY, head));
    }

    /** {@return whether a paragraph without a label sums the rectification up after the last item} */
    static boolean sumsUp(SourceSlice paragraph) {
        return finds(SUMMARY, paragraph) && finds(COUNTED, paragraph);
    }

    /** {@return whether such a paragraph speaks of what comes next as well} */
    static boolean sumsUpAndGoesOn(SourceSlice paragraph) {
        return sumsUp(paragraph) && (paragraph.contains("下一步") || paragraph.contains("下一阶段"));
    }

    /** {@return whether a heading announces results only, not the items} */
    static boolean isResults(SourceSlice heading) {
        return heading.length() < 24 && finds(RESULTS, heading);
    }

    /** {@return whether a line without a label is the heading of a part, by its words and by having no closing mark} */
    static boolean isBareHeading(SourceSlice line) {
        if (!line.matcher(BARE_HEADING).find()) {
            return false;
        }
        boolean isHeaded = finds(HEADING_END, line) || line.contains(",");
        return isHeaded && (kindOf(line, false).isPresent() || (line.contains(",") && finds(NEXT_STEPS_PERHAPS, line)));
    }

    /** {@return whether such a line heads the last part} */
    static boolean isBareHeadingOfPlans(SourceSlice line) {
        return isBareHeading(line)
                && kindOf(line, false).filter(SectionKind.NEXT_STEPS::equals).isPresent();
    }

    private static boolean finds(Pattern pattern, SourceSlice text) {
        SourceSlice head = text.length() > 2000 ? text.cut(0, 2000) : text;
        return head.matcher(pattern).find();
    }
}
