package io.github.rectification.bind.body;

import io.github.rectification.model.Issue;
import io.github.rectification.model.Item;
import io.github.rectification.model.Measure;
import io.github.rectification.model.Task;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.reading.Places;
import io.github.rectification.reading.Roles;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;

/** Builds an item from its heading and what stands below it. */
final class ItemBuilder {

    private final ProblemStyle style;
    private final BodyWords words;
    private final Places places;
    private final Roles roles;

    ItemBuilder(ProblemStyle style, BodyWords words, Places places, Roles roles) {
        this.style = style;
        this.words = words;
        this.places = places;
        this.roles = roles;
    }

    Item build(Node node, PropertyPath path) {
        markMeasures(node);
        node.row().ifPresent(row -> roles.put(row.head(), BlockRole.HEADING));
        node.block().ifPresent(block -> roles.put(block, BlockRole.ITEM));
        node.block().ifPresent(block -> places.put(path, block.line()));
        Optional<String> label =
                places.text(path.property("label"), node.label().map(Label::slice));
        node.label().ifPresent(found -> places.put(path.property("number"), found.slice()));
        SourceSlice heading = node.heading(words.headings())
                .orElseGet(() -> node.block().orElseThrow().content());
        String title = places.text(path.property("title"), heading);
        var fields = new ItemFields(words.mentions(), places, path);
        node.row().ifPresent(row -> fields.readCells(row.cells()));
        ProblemNames.status(heading).ifPresent(fields::readStatus);
        var body = new MeasureReader(words.headings(), places, path, fields);
        List<Measure> measures = body.read(node);
        Optional<String> lead = places.paragraphs(path.property("lead"), body.lead());
        Optional<SourceSlice> problem = problem(node, heading);
        if (problem.isEmpty()) {
            return task(node, label, title, lead, measures, fields);
        }
        return Issue.builder()
                .label(label)
                .number(BodyBuilder.number(node))
                .title(title)
                .statement(places.text(path.property("statement"), problem))
                .status(fields.status())
                .statusNote(fields.statusNote())
                .deadline(fields.deadline())
                .responsibleUnits(fields.responsibleUnits())
                .lead(lead)
                .measures(measures)
                .build();
    }

    private static Task task(
            Node node,
            Optional<String> label,
            String title,
            Optional<String> lead,
            List<Measure> measures,
            ItemFields fields) {
        return Task.builder()
                .label(label)
                .number(BodyBuilder.number(node))
                .title(title)
                .status(fields.status())
                .statusNote(fields.statusNote())
                .deadline(fields.deadline())
                .responsibleUnits(fields.responsibleUnits())
                .lead(lead)
                .measures(measures)
                .build();
    }

    private Optional<SourceSlice> problem(Node node, SourceSlice heading) {
        Heading said = words.headings().of(node.block().orElseThrow());
        boolean isLabelled = node.row().isPresent() || node.scheme().equals(Optional.of(NumberingScheme.PROBLEM));
        boolean isBare = isLabelled || style.isProblem(said);
        Optional<SourceSlice> problem = words.headings().problem(said);
        return problem.isPresent() || !isBare ? problem : Optional.of(ProblemNames.withoutField(heading));
    }

    private void markMeasures(Node node) {
        roles.put(node.paragraphs(), BlockRole.MEASURE);
        for (Node child : node.children()) {
            child.block().ifPresent(block -> roles.put(block, BlockRole.MEASURE));
            markMeasures(child);
        }
    }
}
