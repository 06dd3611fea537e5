package io.github.rectification.json;

import io.github.rectification.model.Issue;
import io.github.rectification.model.Item;
import io.github.rectification.model.Measure;
import io.github.rectification.model.Section;
import java.util.List;
import java.util.Optional;

/** Writes sections, items and measures. */
final class SectionWriter {

    private final JsonOut out;
    private int depth;

    SectionWriter(JsonOut out) {
        this.out = out;
    }

    void sections(List<Section> sections) {
        if (depth == ReportJson.DEEPEST_SECTION && !sections.isEmpty()) {
            throw new IllegalArgumentException("sections must not be nested deeper than " + depth);
        }
        depth++;
        out.objects("sections", sections, this::section);
        depth--;
    }

    void items(List<Item> items) {
        out.objects("items", items, this::item);
    }

    private void section(Section section) {
        out.text("kind", section.kind().name());
        out.text("label", section.label());
        out.number("number", section.number());
        out.text("heading", section.heading());
        out.text("text", section.text());
        items(section.items());
        sections(section.sections());
    }

    private void item(Item item) {
        Optional<Issue> issue = item instanceof Issue present ? Optional.of(present) : Optional.empty();
        out.text("type", issue.isPresent() ? "issue" : "task");
        out.text("label", item.label());
        out.number("number", item.number());
        out.text("title", item.title());
        out.text("statement", issue.flatMap(Issue::statement));
        out.constant("status", item.status());
        out.text("statusNote", item.statusNote());
        out.date("deadline", item.deadline());
        out.texts("responsibleUnits", item.responsibleUnits());
        out.text("lead", item.lead());
        out.objects("measures", item.measures(), this::measure);
    }

    private void measure(Measure measure) {
        out.text("label", measure.label());
        out.number("number", measure.number());
        out.text("text", measure.text());
    }
}
