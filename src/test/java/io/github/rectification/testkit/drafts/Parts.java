package io.github.rectification.testkit.drafts;

import io.github.rectification.model.Section;
import io.github.rectification.model.SectionBuilder;
import io.github.rectification.model.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Writes the parts around the items: who answers, what the leader did, what comes next. */
final class Parts {

    private final Sheet sheet;
    private final Dice dice;
    private int next = 1;

    Parts(Sheet sheet) {
        this.sheet = sheet;
        this.dice = sheet.dice();
    }

    /** Writes a headed part with paragraphs or run-in steps below. */
    void headed(SectionKind kind, String heading, List<String> paragraphs) {
        SectionBuilder part = start(kind, heading);
        boolean steps = dice.chance(40);
        if (!steps || dice.chance(50)) {
            paragraphs.forEach(sheet::line);
            part.text(String.join("\n", paragraphs));
        } else if (paragraphs.size() > 1) {
            String last = paragraphs.get(paragraphs.size() - 1);
            sheet.line(last);
            part.text(last);
        }
        if (steps) {
            sheet.tag("parts", "steps");
            steps(part, dice.chance(75));
        }
        sheet.report().addSections(part.build());
    }

    /** Writes the heading of a part and begins it. */
    SectionBuilder start(SectionKind kind, String heading) {
        String label = Numerals.chinese(next) + "、";
        sheet.heading(2, label + heading);
        return Section.builder().kind(kind).label(label).number(next++).heading(heading);
    }

    /** Writes paragraphs without a heading as a part. */
    void bare(SectionKind kind, List<String> paragraphs) {
        paragraphs.forEach(sheet::line);
        sheet.report()
                .addSections(Section.builder()
                        .kind(kind)
                        .text(String.join("\n", paragraphs))
                        .build());
    }

    /** Writes numbered headings that have lost the heading of their part. */
    void bareSteps(SectionKind kind) {
        SectionBuilder part = Section.builder().kind(kind);
        steps(part, false);
        sheet.report().addSections(part.build());
    }

    private void steps(SectionBuilder part, boolean runIn) {
        int count = dice.between(2, 4);
        for (int number = 1; number <= count; number++) {
            String label = "（" + Numerals.chinese(number) + "）";
            // a part that has lost its heading is known by its words alone
            String heading = runIn || number > 1 ? Words.STEPS.get(number - 1) : "加强组织领导，压实主体责任";
            String text = dice.pick(Words.PARAGRAPHS);
            if (runIn) {
                sheet.line(label + heading + "。" + text);
            } else {
                sheet.heading(3, label + heading);
                sheet.line(text);
            }
            part.addSections(Section.builder()
                    .kind(SectionKind.OTHER)
                    .label(label)
                    .number(number)
                    .heading(heading)
                    .text(text)
                    .build());
        }
    }

    /** {@return paragraphs on who answers for the rectification, with the results if they are told here} */
    List<String> responsibility(String results) {
        String body = sheet.inspected().body();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(body
                + dice.of(
                        "坚决扛起" + sheet.inspected().word() + "整改主体责任，把整改当作头等大事来抓。",
                        "切实履行整改主体责任，主要负责同志认真履行第一责任人责任，遇到难题当面拍板。",
                        "成立整改工作领导小组，党组织书记任组长，对整改主体责任层层分解。"));
        if (dice.chance(40)) {
            paragraphs.add(dice.pick(Words.PARAGRAPHS));
        }
        if (!results.isEmpty()) {
            paragraphs.add(results);
        }
        return paragraphs;
    }

    /** {@return the heading of the part on who answers} */
    String responsibilityHeading() {
        String word = sheet.inspected().word();
        return dice.of(
                "履行" + word + "整改主体责任情况",
                "扛牢整改主体责任，加强组织领导",
                "强化组织领导，压紧压实整改责任",
                "坚持从严从实，落实" + word + "整改主体责任",
                "提高政治站位，扛牢整改责任");
    }

    /** {@return the heading of the part on the items} */
    String tasksHeading() {
        String word = sheet.inspected().word();
        return dice.of(
                word + "整改任务落实情况",
                word + "反馈问题整改落实情况",
                "反馈意见整改落实情况",
                "聚焦反馈问题，逐项抓好整改落实",
                word + "反馈问题的整改进展情况",
                "坚持问题导向，推动反馈问题整改落地见效",
                "集中整改进展情况",
                "整改措施落实情况");
    }

    /** {@return the heading of the part on what comes next} */
    String nextHeading() {
        return dice.of("下一步工作打算", "下一步工作安排", "下一步打算", "下一步整改工作计划", "下步工作打算", "后续整改工作安排", "今后工作打算", "持续深化整改的下一步举措");
    }

    /** {@return a paragraph on what comes next} */
    String nextParagraph(boolean headed) {
        String body = sheet.inspected().body();
        return (headed ? dice.of("", "下一步，") : "下一步，")
                + body
                + dice.of("将坚持不懈抓好后续整改，让成效看得见、立得住。", "将对未尽事项一抓到底，适时组织“回头看”。", "将把整改的成果转化为干事创业的实绩。");
    }
}
