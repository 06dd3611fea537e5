package io.github.rectification.json;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.model.Issue;
import io.github.rectification.model.Item;
import io.github.rectification.model.Measure;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.model.Section;
import io.github.rectification.model.SectionKind;
import io.github.rectification.model.Task;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** Reads sections, items and measures. */
final class SectionReader {

    // the report, then a list and an object for each section
    private static final int DEEPEST = 1 + 2 * ReportJson.DEEPEST_SECTION;

    private static final ObjectKeys SECTION = ObjectKeys.of(
                    "a section", "章节", "kind", "label", "number", "heading", "text", "items", "sections")
            .requiring("kind");
    private static final ObjectKeys ITEM = ObjectKeys.of(
                    "an item",
                    "条目",
                    "type",
                    "label",
                    "number",
                    "title",
                    "statement",
                    "status",
                    "statusNote",
                    "deadline",
                    "responsibleUnits",
                    "lead",
                    "measures")
            .requiring("type", "title");
    private static final ObjectKeys MEASURE =
            ObjectKeys.of("a measure", "措施", "label", "number", "text").requiring("text");

    private final JsonCursor cursor;

    SectionReader(JsonCursor cursor) {
        this.cursor = cursor;
    }

    Section section(PropertyPath path) throws UnreadableDraftException {
        if (cursor.depth() > DEEPEST) {
            throw cursor.error(
                    "sections must not be nested deeper than " + ReportJson.DEEPEST_SECTION + "; move this one up",
                    "章节嵌套不得超过" + ReportJson.DEEPEST_SECTION + "层，请把这一节上移");
        }
        var section = Section.builder();
        var walk = SECTION.open(cursor, path);
        while (walk.next()) {
            switch (walk.key()) {
                case "kind" -> section.kind(walk.constant(SectionKind.class));
                case "label" -> section.label(walk.text());
                case "number" -> section.number(walk.number());
                case "heading" -> section.heading(walk.text());
                case "text" -> section.text(walk.text());
                case "items" -> section.items(walk.list(this::item));
                case "sections" -> section.sections(walk.list(this::section));
                default -> throw walk.unread();
            }
        }
        return section.build();
    }

    /** Reads an item, whose type may come last: first all that an issue can hold. */
    Item item(PropertyPath path) throws UnreadableDraftException {
        var fields = Issue.builder();
        boolean isTask = false;
        Optional<SourceSpan> statement = Optional.empty();
        var walk = ITEM.open(cursor, path);
        while (walk.next()) {
            switch (walk.key()) {
                case "type" -> isTask = isTask(walk.path());
                case "label" -> fields.label(walk.text());
                case "number" -> fields.number(walk.number());
                case "title" -> fields.title(walk.text());
                case "statement" -> {
                    fields.statement(walk.text());
                    statement = Optional.of(cursor.span());
                }
                case "status" -> fields.status(walk.constant(RectificationStatus.class));
                case "statusNote" -> fields.statusNote(walk.text());
                case "deadline" -> fields.deadline(walk.date());
                case "responsibleUnits" -> fields.responsibleUnits(walk.texts());
                case "lead" -> fields.lead(walk.text());
                case "measures" -> fields.measures(walk.list(this::measure));
                default -> throw walk.unread();
            }
        }
        return isTask ? task(fields.build(), statement) : fields.build();
    }

    private boolean isTask(PropertyPath path) throws UnreadableDraftException {
        String type = cursor.isAt(JsonToken.VALUE_STRING) ? cursor.content() : "";
        return switch (type) {
            case "issue" -> false;
            case "task" -> true;
            default -> throw cursor.mismatch(path, Phrase.oneOf(List.of("issue", "task")));
        };
    }

    private Task task(Issue fields, Optional<SourceSpan> statement) throws UnreadableDraftException {
        if (statement.isPresent()) {
            throw cursor.error(
                    statement.get(),
                    "\"statement\" must be null in a task; an item with a statement has the type \"issue\"",
                    "类型为\"task\"的条目不得有\"statement\"，写明问题的条目类型应是\"issue\"");
        }
        return Task.builder()
                .label(fields.label())
                .number(fields.number())
                .title(fields.title())
                .status(fields.status())
                .statusNote(fields.statusNote())
                .deadline(fields.deadline())
                .responsibleUnits(fields.responsibleUnits())
                .lead(fields.lead())
                .measures(fields.measures())
                .build();
    }

    private Measure measure(PropertyPath path) throws UnreadableDraftException {
        var measure = Measure.builder();
        var walk = MEASURE.open(cursor, path);
        while (walk.next()) {
            switch (walk.key()) {
                case "label" -> measure.label(walk.text());
                case "number" -> measure.number(walk.number());
                case "text" -> measure.text(walk.text());
                default -> throw walk.unread();
            }
        }
        return measure.build();
    }
}
