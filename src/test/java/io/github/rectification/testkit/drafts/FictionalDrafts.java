package io.github.rectification.testkit.drafts;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.json.ReportJson;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Section;
import io.github.rectification.model.SectionBuilder;
import io.github.rectification.model.SectionKind;
import io.github.rectification.source.SourceText;
import java.util.List;
import java.util.OptionalInt;

/** Invented drafts of many shapes with the reports they must give; the same seed gives the same draft. */
final class FictionalDrafts {

    private static final int MANY = 50;

    private FictionalDrafts() {}

    /** {@return the draft of this seed} */
    static FictionalDraft generate(long seed) {
        return generate(seed, OptionalInt.empty());
    }

    /** {@return a draft of the same shapes, without those that are faults, in which no rule must find a real fault} */
    static FictionalDraft sound(long seed) {
        // the summary, which tells how many items there are, stands before them, and its words turn the dice
        int told = MANY;
        FictionalDraft draft = generate(seed, OptionalInt.of(told));
        while (items(draft.truth()) != told) {
            told = items(draft.truth());
            draft = generate(seed, OptionalInt.of(told));
        }
        return draft;
    }

    private static int items(RectificationReport report) {
        return report.items().size() + items(report.sections());
    }

    private static int items(List<Section> sections) {
        return sections.stream()
                .mapToInt(section -> section.items().size() + items(section.sections()))
                .sum();
    }

    private static FictionalDraft generate(long seed, OptionalInt issues) {
        Dice dice = new Dice(seed);
        Sheet sheet = new Sheet(dice, dice.pick(Inspected.all()), issues);
        Ladder ladder = dice.of(Ladder.values());
        while (sheet.sound() && (ladder == Ladder.LOST || ladder == Ladder.DIVISIONS)) {
            ladder = dice.of(Ladder.values());
        }
        sheet.tag("ladder", ladder.name());
        OpeningWriter opening = new OpeningWriter(sheet, new OpeningDates(dice));
        opening.write();
        if (ladder.flat()) {
            flat(sheet, ladder);
        } else if (ladder == Ladder.LOST) {
            lost(sheet);
        } else {
            headed(sheet, ladder);
        }
        new EndWriter(sheet, opening.publication()).write();
        return laidOut(seed, sheet);
    }

    private static void flat(Sheet sheet, Ladder ladder) {
        Parts parts = new Parts(sheet);
        SummaryWriter summary = new SummaryWriter(sheet);
        parts.bare(SectionKind.RESPONSIBILITY, parts.responsibility(summary.completion() + summary.results()));
        new LadderWriter(sheet, ladder).flat();
        if (sheet.dice().chance(80) || sheet.sound()) {
            parts.bare(SectionKind.NEXT_STEPS, List.of(parts.nextParagraph(false)));
        }
    }

    private static void lost(Sheet sheet) {
        Parts parts = new Parts(sheet);
        parts.bareSteps(SectionKind.RESPONSIBILITY);
        SummaryWriter summary = new SummaryWriter(sheet);
        String told = sheet.inspected().body() + "坚决落实" + sheet.inspected().word() + "整改要求，扎实推进整改工作。" + summary.counts()
                + summary.results();
        sheet.line(told);
        SectionBuilder tasks = Section.builder().kind(SectionKind.TASKS).text(told);
        new LadderWriter(sheet, Ladder.LOST).below(tasks);
        sheet.report().addSections(tasks.build());
        parts.bare(SectionKind.NEXT_STEPS, List.of(parts.nextParagraph(false)));
    }

    private static void headed(Sheet sheet, Ladder ladder) {
        Dice dice = sheet.dice();
        Parts parts = new Parts(sheet);
        SummaryWriter summary = new SummaryWriter(sheet);
        boolean early = dice.chance(50);
        String results = summary.completion() + summary.results();
        parts.headed(
                SectionKind.RESPONSIBILITY, parts.responsibilityHeading(), parts.responsibility(early ? results : ""));
        if (dice.chance(15)) {
            sheet.tag("leader", "yes");
            String paragraph = "党组织书记每月听取一次整改汇报，对难点事项逐个过堂。";
            parts.headed(SectionKind.LEADER, "主要负责人组织落实整改情况", List.of(paragraph));
        }
        SectionBuilder tasks = parts.start(SectionKind.TASKS, parts.tasksHeading());
        if (!early && !results.isEmpty()) {
            sheet.line(results);
            tasks.text(results);
        }
        LadderWriter items = new LadderWriter(sheet, ladder);
        items.below(tasks);
        sheet.report().addSections(tasks.build());
        if (dice.chance(12) && (!sheet.sound() || ladder.plain())) {
            sheet.tag("outstanding", "yes");
            SectionBuilder open = parts.start(SectionKind.OUTSTANDING, dice.of("需要长期整改的事项", "尚未完成整改的事项", "需长期整改的问题"));
            // items of two styles are a fault
            (sheet.sound() ? items : new LadderWriter(sheet, Ladder.NO_GROUPS)).below(open);
            sheet.report().addSections(open.build());
        }
        if (dice.chance(75) || sheet.sound()) {
            parts.headed(SectionKind.NEXT_STEPS, parts.nextHeading(), List.of(parts.nextParagraph(true)));
        }
    }

    private static FictionalDraft laidOut(long seed, Sheet sheet) {
        Dice dice = sheet.dice();
        boolean indented = !sheet.markdown() && dice.chance(25);
        String gap = sheet.markdown() || dice.chance(15) ? "\n\n" : "\n";
        String end = dice.chance(10) ? gap.replace("\n", "\r\n") : gap;
        StringBuilder text = new StringBuilder();
        for (String line : sheet.lines()) {
            text.append(indented ? "　　" : "").append(line).append(end);
        }
        RectificationReport truth = sheet.report().build();
        if (dice.chance(50)) {
            return new FictionalDraft(seed, sheet.variation(), text.toString(), truth);
        }
        sheet.tag("width", "half");
        return new FictionalDraft(seed, sheet.variation(), halfWidth(text.toString()), halfWidth(truth));
    }

    static String halfWidth(String text) {
        return text.replace('，', ',')
                .replace('；', ';')
                .replace('：', ':')
                .replace('（', '(')
                .replace('）', ')');
    }

    private static RectificationReport halfWidth(RectificationReport truth) {
        try {
            // none of these marks needs an escape within a JSON string
            return ReportJson.read(SourceText.of(halfWidth(ReportJson.write(truth))), "truth")
                    .report();
        } catch (UnreadableDraftException e) {
            throw new IllegalStateException(e);
        }
    }
}
