package io.github.rectification.testkit.drafts;

import io.github.rectification.model.OutcomeBreakdown;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import java.util.ArrayList;
import java.util.List;

/** Writes how many people were held to account, with and without the kinds, zeros included. */
final class OutcomeWriter {

    private final Sheet sheet;
    private final Dice dice;

    OutcomeWriter(Sheet sheet) {
        this.sheet = sheet;
        this.dice = sheet.dice();
    }

    /** {@return the clauses, in the order of the report} */
    List<String> clauses() {
        List<String> clauses = new ArrayList<>();
        clauses.add("给予" + sanction(OutcomeCategory.PARTY_DISCIPLINE, "党纪处分", partyKinds()));
        if (dice.chance(60)) {
            clauses.add(sanction(OutcomeCategory.ADMINISTRATIVE, "政务处分", administrativeKinds()));
        }
        if (dice.chance(40)) {
            clauses.add(sanction(OutcomeCategory.ORGANISATIONAL, "组织处理", organisationalKinds()));
        }
        if (dice.chance(35)) {
            clauses.add(sanction(OutcomeCategory.FIRST_FORM, "运用第一种形态处理", firstKinds()));
        } else {
            clauses.add(single(OutcomeKind.REMINDER_TALK, dice.of("提醒谈话", "谈话提醒")));
            clauses.add(single(OutcomeKind.CRITICISM_AND_EDUCATION, "批评教育"));
            clauses.add(single(OutcomeKind.ADMONITION, dice.of("诫勉", "诫勉谈话")));
        }
        return clauses;
    }

    private static List<Named> partyKinds() {
        return List.of(
                new Named(OutcomeKind.PARTY_WARNING, "警告"),
                new Named(OutcomeKind.SERIOUS_PARTY_WARNING, "严重警告"),
                new Named(OutcomeKind.REMOVAL_FROM_PARTY_POST, "撤销党内职务"));
    }

    private static List<Named> administrativeKinds() {
        return List.of(
                new Named(OutcomeKind.WARNING, "警告"),
                new Named(OutcomeKind.DEMERIT, "记过"),
                new Named(OutcomeKind.MAJOR_DEMERIT, "记大过"));
    }

    private static List<Named> organisationalKinds() {
        return List.of(
                new Named(OutcomeKind.REASSIGNMENT, "调整职务"),
                new Named(OutcomeKind.RELIEF_OF_POST, "免职"),
                new Named(OutcomeKind.SUSPENSION, "停职检查"));
    }

    private static List<Named> firstKinds() {
        return List.of(
                new Named(OutcomeKind.REMINDER_TALK, "提醒谈话"),
                new Named(OutcomeKind.ORDERED_SELF_EXAMINATION, "责令检查"),
                new Named(OutcomeKind.INTERVIEW, "约谈"));
    }

    private String sanction(OutcomeCategory category, String name, List<Named> kinds) {
        if (dice.chance(50)) {
            int persons = dice.between(0, 9);
            sheet.tag("outcome", persons == 0 ? "zero" : "total");
            sheet.report()
                    .addOutcomes(OutcomeTally.builder()
                            .category(category)
                            .persons(persons)
                            .build());
            return name + persons + "人";
        }
        return brokenDown(category, name, kinds);
    }

    private String brokenDown(OutcomeCategory category, String name, List<Named> kinds) {
        List<OutcomeBreakdown> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int from = dice.between(0, 1);
        int sum = 0;
        for (Named named : kinds.subList(from, dice.between(from + 1, kinds.size()))) {
            int persons = dice.between(1, 6);
            sum += persons;
            parts.add(OutcomeBreakdown.builder()
                    .kind(named.kind())
                    .persons(persons)
                    .build());
            words.add(named.words() + persons + "人");
        }
        sheet.tag("outcome", "breakdown");
        sheet.report()
                .addOutcomes(OutcomeTally.builder()
                        .category(category)
                        .persons(sum)
                        .breakdown(parts)
                        .build());
        return name + sum + "人（" + String.join(dice.of("，", "、"), words) + "）";
    }

    private String single(OutcomeKind kind, String name) {
        int persons = dice.between(0, 20);
        sheet.report()
                .addOutcomes(OutcomeTally.builder()
                        .category(OutcomeCategory.FIRST_FORM)
                        .kind(kind)
                        .persons(persons)
                        .build());
        return name + persons + "人";
    }

    /** A kind and its word. */
    private record Named(OutcomeKind kind, String words) {}
}
