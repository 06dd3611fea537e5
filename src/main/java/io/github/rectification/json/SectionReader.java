package io.github.rectification.json;

import static io.github.rectification.json.Values.listOf;
import static io.github.rectification.json.Values.oneOf;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.json.Values.Located;
import io.github.rectification.model.Issue;
import io.github.rectification.model.IssueBuilder;
import io.github.rectification.model.Item;
import io.github.rectification.model.Measure;
import io.github.rectification.model.MeasureBuilder;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.model.Section;
import io.github.rectification.model.SectionBuilder;
import io.github.rectification.model.SectionKind;
import io.github.rectification.model.Task;
import io.github.rectification.source.PropertyPath;
import java.util.List;
import java.util.Optional;

/** Reads sections, items and measures. */
final class SectionReader {

    // the report, then a list and an object for each section
    private static final int DEEPEST = 1 + 2 * ReportJson.DEEPEST_SECTION;

    private static final ValueReader<Measure> MEASURE = ObjectReader.of("a measure", Measure::builder)
            .optional("label", Values::text, MeasureBuilder::label)
            .optional("number", Values::number, MeasureBuilder::number)
            .required("text", Values::text, MeasureBuilder::text)
            .building(MeasureBuilder::build);

    private static final ValueReader<ItemFields> ITEM = ObjectReader.of("an item", ItemFields::new)
            .required("type", oneOf(List.of("issue", "task"), type -> type), (item, type) -> item.type = type)
            .optional("label", Values::text, (item, label) -> item.fields.label(label))
            .optional("number", Values::number, (item, number) -> item.fields.number(number))
            .required("title", Values::text, (item, title) -> item.fields.title(title))
            .optional("statement", Values.located(Values::text), ItemFields::statement)
            .optional("status", oneOf(RectificationStatus.class), (item, status) -> item.fields.status(status))
            .optional("deadline", Values::date, (item, deadline) -> item.fields.deadline(deadline))
            .optional("responsibleUnits", listOf(Values::text), (item, units) -> item.fields.responsibleUnits(units))
            .optional("lead", Values::text, (item, lead) -> item.fields.lead(lead))
            .optional("measures", listOf(MEASURE), (item, measures) -> item.fields.measures(measures))
            .building(item -> item);

    private static final ValueReader<Section> SECTION = ObjectReader.of("a section", Section::builder)
            .required("kind", oneOf(SectionKind.class), SectionBuilder::kind)
            .optional("label", Values::text, SectionBuilder::label)
            .optional("number", Values::number, SectionBuilder::number)
            .optional("heading", Values::text, SectionBuilder::heading)
            .optional("text", Values::text, SectionBuilder::text)
            .optional("items", listOf(SectionReader::item), SectionBuilder::items)
            .optional("sections", listOf(SectionReader::section), SectionBuilder::sections)
            .building(SectionBuilder::build);

    private SectionReader() {}

    static Section section(JsonCursor cursor, PropertyPath path) throws UnreadableDraftException {
        if (cursor.depth() > DEEPEST) {
            throw cursor.error(
                    "sections must not be nested deeper than " + ReportJson.DEEPEST_SECTION + "; move this one up");
        }
        return SECTION.read(cursor, path);
    }

    static Item item(JsonCursor cursor, PropertyPath path) throws UnreadableDraftException {
        ItemFields item = ITEM.read(cursor, path);
        if (item.type.equals("issue")) {
            return item.fields.build();
        }
        if (item.statement.isPresent()) {
            throw cursor.error(
                    item.statement.get().span(),
                    "\"statement\" must be null in a task; an item with a statement has the type \"issue\"");
        }
        return task(item.fields.build());
    }

    private static Task task(Issue fields) {
        return Task.builder()
                .label(fields.label())
                .number(fields.number())
                .title(fields.title())
                .status(fields.status())
                .deadline(fields.deadline())
                .responsibleUnits(fields.responsibleUnits())
                .lead(fields.lead())
                .measures(fields.measures())
                .build();
    }

    /** Collects the values of an item, whose type may come last. */
    private static final class ItemFields {

        private final IssueBuilder fields = Issue.builder();
        private String type = "";
        private Optional<Located<String>> statement = Optional.empty();

        private void statement(Located<String> located) {
            statement = Optional.of(located);
            fields.statement(located.value());
        }
    }
}
