package io.github.rectification.testkit.drafts;

import io.github.rectification.model.Section;
import io.github.rectification.model.SectionBuilder;
import io.github.rectification.model.SectionKind;

/** Writes the items below the headings of one ladder. */
final class LadderWriter {

    private final Sheet sheet;
    private final Dice dice;
    private final Ladder ladder;
    private final ItemWriter items;
    private final boolean continued;
    private int number;

    LadderWriter(Sheet sheet, Ladder ladder) {
        this.sheet = sheet;
        this.dice = sheet.dice();
        this.ladder = ladder;
        this.items = new ItemWriter(sheet, ladder.style(dice));
        this.continued = dice.chance(15);
    }

    /** Writes the items of a report that is one flat list. */
    void flat() {
        int count = dice.between(3, 14);
        for (int item = 1; item <= count; item++) {
            sheet.report().addItems(items.write(item));
        }
    }

    /** Writes the items below the part, in groups where the ladder has them. */
    void below(SectionBuilder part) {
        switch (ladder) {
            case NO_GROUPS, BRACKET_ITEMS, PROBLEMS -> few(part);
            case FOUR_LEVELS, LOST -> groups(part, true);
            default -> groups(part, false);
        }
    }

    private void few(SectionBuilder part) {
        number = continued ? number : 0;
        int count = dice.between(2, 5);
        for (int item = 0; item < count; item++) {
            part.addItems(items.write(++number));
        }
    }

    private void groups(SectionBuilder part, boolean deeper) {
        int count = dice.between(2, 4);
        for (int group = 1; group <= count; group++) {
            SectionBuilder section = group(group);
            if (deeper) {
                points(section);
            } else if (textOnly(group, count)) {
                sheet.tag("group", "text");
                String text = dice.pick(Words.DEEDS);
                sheet.line(text);
                section.text(text);
            } else {
                few(section);
            }
            part.addSections(section.build());
        }
    }

    private boolean textOnly(int group, int count) {
        boolean issues = ladder == Ladder.DIVISIONS || ladder == Ladder.QUOTED_GROUPS;
        return !issues && group > 1 && group < count && dice.chance(15);
    }

    private SectionBuilder group(int group) {
        String named = Words.GROUPS.get((group * 2 + dice.between(0, 1)) % Words.GROUPS.size());
        String label = "（" + Numerals.chinese(group) + "）";
        String heading = dice.of("关于" + named + "方面", named + "方面");
        String gap = "";
        if (ladder == Ladder.DIVISIONS) {
            label = "第" + Numerals.chinese(group) + "部分";
            heading = named + "方面";
            gap = dice.of(" ", "　");
        } else if (ladder == Ladder.QUOTED_GROUPS) {
            heading = "在“" + named + "”方面";
        }
        sheet.heading(3, label + gap + heading);
        return Section.builder()
                .kind(SectionKind.OTHER)
                .label(label)
                .number(group)
                .heading(heading);
    }

    private void points(SectionBuilder section) {
        int count = dice.between(2, 3);
        for (int point = 1; point <= count; point++) {
            String label = "第" + Numerals.chinese(point) + "，";
            String heading = Words.STEPS.get(point);
            sheet.heading(4, label + heading);
            SectionBuilder below = Section.builder()
                    .kind(SectionKind.OTHER)
                    .label(label)
                    .number(point)
                    .heading(heading);
            few(below);
            section.addSections(below.build());
        }
    }
}
