package io.github.rectification.testkit.drafts;

import io.github.rectification.model.Issue;
import io.github.rectification.model.Item;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Counts how many values of the head and how many items and measures are read right. */
final class FieldScore {

    private int fields;
    private int fieldsRight;
    private int expected;
    private int got;
    private int both;

    /** Adds one draft. */
    void add(RectificationReport truth, RectificationReport read) {
        List<Object> wanted = head(truth);
        List<Object> found = head(read);
        for (int index = 0; index < wanted.size(); index++) {
            fields++;
            fieldsRight += Objects.equals(wanted.get(index), found.get(index)) ? 1 : 0;
        }
        List<List<Object>> rows = rows(truth);
        List<List<Object>> others = new ArrayList<>(rows(read));
        expected += rows.size();
        got += others.size();
        rows.forEach(row -> both += others.remove(row) ? 1 : 0);
    }

    /** {@return the share of right values among those of the head, from 0 to 1} */
    double headAccuracy() {
        return fields == 0 ? 1 : (double) fieldsRight / fields;
    }

    /** {@return the harmonic mean of precision and recall of items and measures, from 0 to 1} */
    double bodyF1() {
        return expected + got == 0 ? 1 : 2.0 * both / (expected + got);
    }

    private static List<Object> head(RectificationReport report) {
        List<Object> values = new ArrayList<>();
        values.add(report.title());
        values.add(report.round().flatMap(round -> round.regime()));
        values.add(report.round().map(round -> round.kinds()).orElse(List.of()));
        values.add(report.round().flatMap(round -> round.commissionedBy()));
        values.add(report.round().flatMap(round -> round.label()));
        values.add(report.round().flatMap(round -> round.team()));
        values.add(report.round().flatMap(round -> round.inspectedBody()));
        values.add(report.inspectionStart());
        values.add(report.inspectionEnd());
        values.add(report.round().map(round -> round.legalBases()).orElse(List.of()));
        values.add(report.feedbackDate());
        values.add(report.feedback().flatMap(feedback -> feedback.team()));
        values.add(report.completion());
        values.add(report.outcomes());
        values.add(report.institutions());
        values.add(report.recoveries());
        values.add(report.publicationWindow());
        values.add(report.contacts().map(contacts -> contacts.phones()).orElse(List.of()));
        values.add(report.contacts().flatMap(contacts -> contacts.postalAddress()));
        values.add(report.contacts().flatMap(contacts -> contacts.addressee()));
        values.add(report.contacts().flatMap(contacts -> contacts.postalCode()));
        values.add(report.contacts().map(contacts -> contacts.emails()).orElse(List.of()));
        values.add(report.signOff().flatMap(signOff -> signOff.body()));
        values.add(report.signOffDate());
        return values;
    }

    private static List<List<Object>> rows(RectificationReport report) {
        return Stream.concat(report.items().stream(), report.sections().stream().flatMap(FieldScore::items))
                .flatMap(FieldScore::rows)
                .toList();
    }

    private static Stream<Item> items(Section section) {
        return Stream.concat(
                section.items().stream(), section.sections().stream().flatMap(FieldScore::items));
    }

    private static Stream<List<Object>> rows(Item item) {
        List<List<Object>> rows = new ArrayList<>();
        Object statement = item instanceof Issue issue ? issue.statement() : "task";
        rows.add(List.of(item.label(), item.number(), item.title(), statement, item.status(), item.lead()));
        item.measures().forEach(each -> rows.add(List.of(item.title(), each.label(), each.number(), each.text())));
        return rows.stream();
    }
}
