package io.github.rectification.rule;

import io.github.rectification.model.Contacts;
import io.github.rectification.model.Feedback;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.Item;
import io.github.rectification.model.Measure;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Section;
import io.github.rectification.model.SignOff;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The strings of a report that was made in code or read from JSON, in the order of the model.
 *
 * <p>An issue's statement is a part of its title and not listed; a measure stands with its label, as in a draft.
 */
final class ReportStrings {

    private final StringBuilder joined = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();

    ReportStrings(RectificationReport report) {
        report.title().ifPresent(title -> add(path("title"), BlockRole.TITLE, title));
        report.round().ifPresent(this::addRound);
        report.feedback()
                .flatMap(Feedback::team)
                .ifPresent(team -> add(path("feedback").property("team"), BlockRole.OPENING, team));
        report.documentNumber().ifPresent(number -> add(path("documentNumber"), BlockRole.DOCUMENT_PART, number));
        addAll(PropertyPath.ROOT, report.sections(), report.items());
        report.contacts().ifPresent(this::addContacts);
        report.signOff()
                .flatMap(SignOff::body)
                .ifPresent(body -> add(path("signOff").property("body"), BlockRole.SIGNATORY, body));
    }

    /** {@return the strings one below the other} */
    String joined() {
        return joined.toString();
    }

    /** {@return a run for each line of each string} */
    List<TextRun> runs(SourceText source) {
        List<TextRun> runs = new ArrayList<>();
        for (Part part : parts) {
            int contentStart = part.start() + part.label();
            boolean isHeading = part.role() == BlockRole.HEADING || part.role() == BlockRole.ITEM;
            runs.add(new TextRun(
                    source.slice(part.start(), part.end()),
                    part.role(),
                    contentStart,
                    isHeading ? part.end() : contentStart,
                    Owners.itemOf(part.path()),
                    Optional.of(part.path())));
        }
        return List.copyOf(runs);
    }

    private void addRound(InspectionRound round) {
        PropertyPath path = path("round");
        round.commissionedBy().ifPresent(text -> add(path.property("commissionedBy"), BlockRole.OPENING, text));
        round.label().ifPresent(text -> add(path.property("label"), BlockRole.OPENING, text));
        round.team().ifPresent(text -> add(path.property("team"), BlockRole.OPENING, text));
        round.inspectedBody().ifPresent(text -> add(path.property("inspectedBody"), BlockRole.OPENING, text));
        addEach(path.property("legalBases"), BlockRole.OPENING, round.legalBases());
    }

    /** Recursion is as deep as the sections nest, which reading bounds. */
    private void addAll(PropertyPath owner, List<Section> sections, List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            addItem(owner.property("items").index(i), items.get(i));
        }
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            PropertyPath path = owner.property("sections").index(i);
            section.heading().ifPresent(text -> add(path.property("heading"), BlockRole.HEADING, text));
            section.text().ifPresent(text -> add(path.property("text"), BlockRole.TEXT, text));
            addAll(path, section.sections(), section.items());
        }
    }

    private void addItem(PropertyPath path, Item item) {
        add(path.property("title"), BlockRole.ITEM, item.title());
        addEach(path.property("responsibleUnits"), BlockRole.MEASURE, item.responsibleUnits());
        item.lead().ifPresent(text -> add(path.property("lead"), BlockRole.MEASURE, text));
        for (int i = 0; i < item.measures().size(); i++) {
            Measure measure = item.measures().get(i);
            PropertyPath text = path.property("measures").index(i).property("text");
            add(text, BlockRole.MEASURE, measure.label().orElse(""), measure.text());
        }
    }

    private void addContacts(Contacts contacts) {
        PropertyPath path = path("contacts");
        addEach(path.property("phones"), BlockRole.CONTACTS, contacts.phones());
        contacts.postalAddress().ifPresent(text -> add(path.property("postalAddress"), BlockRole.CONTACTS, text));
        contacts.addressee().ifPresent(text -> add(path.property("addressee"), BlockRole.CONTACTS, text));
        addEach(path.property("emails"), BlockRole.CONTACTS, contacts.emails());
    }

    private void addEach(PropertyPath list, BlockRole role, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add(list.index(i), role, texts.get(i));
        }
    }

    private void add(PropertyPath path, BlockRole role, String text) {
        add(path, role, "", text);
    }

    private void add(PropertyPath path, BlockRole role, String label, String text) {
        String before = label.strip();
        for (String line : text.lines().toList()) {
            String words = line.strip();
            if (!words.isEmpty()) {
                int start = joined.length();
                joined.append(before).append(words);
                parts.add(new Part(path, role, start, joined.length(), before.length()));
                joined.append('\n');
                before = "";
            }
        }
    }

    private static PropertyPath path(String property) {
        return PropertyPath.ROOT.property(property);
    }

    private record Part(PropertyPath path, BlockRole role, int start, int end, int label) {}
}
