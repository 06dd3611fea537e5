package io.github.rectification.bind.body;

import io.github.rectification.model.Measure;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.Label;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the measures of an item: numbered paragraphs, steps in running text, or one measure without a label. */
final class MeasureReader {

    private final Headings headings;
    private final Places places;
    private final PropertyPath item;
    private final ItemFields fields;
    private final List<SourceSlice> lead = new ArrayList<>();
    private final List<GatheredMeasure> gathered = new ArrayList<>();

    MeasureReader(Headings headings, Places places, PropertyPath item, ItemFields fields) {
        this.headings = headings;
        this.places = places;
        this.item = item;
        this.fields = fields;
    }

    List<Measure> read(Node node) {
        List<SourceSlice> body = new ArrayList<>();
        node.body(headings).forEach(paragraph -> body.addAll(fields.takeOff(paragraph)));
        if (node.children().isEmpty()) {
            steps(body);
        } else {
            leadWithFirstNumbers(body, node.children().get(0));
            node.children().forEach(this::numbered);
        }
        return measures();
    }

    /** The first measures may be run in with the words before, the next standing in a paragraph of its own. */
    private void leadWithFirstNumbers(List<SourceSlice> body, Node first) {
        List<Steps.Step> steps = body.isEmpty() || first.label().isEmpty()
                ? List.of()
                : InlineNumbers.cutBefore(
                        body.get(body.size() - 1), first.label().get());
        lead.addAll(steps.isEmpty() ? body : body.subList(0, body.size() - 1));
        for (Steps.Step step : steps) {
            if (step.label().isPresent()) {
                gathered.add(new GatheredMeasure(step.label(), step.number(), step.text()));
            } else {
                lead.add(step.text());
            }
        }
    }

    /** The words between the title and the first measure; known once the measures are read. */
    List<SourceSlice> lead() {
        return lead;
    }

    private void steps(List<SourceSlice> body) {
        int reached = 0;
        for (SourceSlice paragraph : body) {
            for (Steps.Step step : Steps.cut(paragraph, reached)) {
                if (step.label().isPresent()) {
                    reached = step.number().orElse(reached);
                    gathered.add(new GatheredMeasure(step.label(), step.number(), step.text()));
                } else if (gathered.isEmpty()) {
                    lead.add(step.text());
                } else {
                    gathered.get(gathered.size() - 1).text.add(step.text());
                }
            }
        }
        if (gathered.isEmpty() && !lead.isEmpty()) {
            var whole = new GatheredMeasure(Optional.empty(), OptionalInt.empty(), lead.get(0));
            whole.text.addAll(lead.subList(1, lead.size()));
            gathered.add(whole);
            lead.clear();
        }
    }

    private void numbered(Node node) {
        Block block = node.block().orElseThrow();
        List<SourceSlice> text = new ArrayList<>(fields.takeOff(block.content()));
        List<SourceSlice> below = new ArrayList<>();
        addBelow(node, below);
        List<Steps.Step> further = below.isEmpty() && text.size() == 1 ? goesOnInline(node, text.get(0)) : List.of();
        if (!further.isEmpty()) {
            text.set(0, further.get(0).text());
        }
        text.addAll(below);
        if (!text.isEmpty()) {
            var measure = new GatheredMeasure(node.label().map(Label::slice), BodyBuilder.number(node), text.get(0));
            measure.text.addAll(text.subList(1, text.size()));
            gathered.add(measure);
        }
        further.stream()
                .skip(1)
                .forEach(step -> gathered.add(new GatheredMeasure(step.label(), step.number(), step.text())));
    }

    /** ① … ② … in one paragraph: the pieces, the first being that of the paragraph's own label. */
    private static List<Steps.Step> goesOnInline(Node node, SourceSlice text) {
        return node.label().map(label -> InlineNumbers.cutAfter(text, label)).orElse(List.of());
    }

    private void addBelow(Node node, List<SourceSlice> text) {
        node.paragraphs().forEach(paragraph -> text.addAll(fields.takeOff(paragraph.line())));
        for (Node child : node.children()) {
            child.block().ifPresent(block -> text.addAll(fields.takeOff(block.line())));
            addBelow(child, text);
        }
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (GatheredMeasure one : gathered) {
            PropertyPath path = item.property("measures").index(measures.size());
            SourceSlice first = one.text.get(0);
            places.put(path, one.label.map(label -> label.through(first)).orElse(first));
            Optional<String> label = places.text(path.property("label"), one.label);
            one.label.ifPresent(found -> places.put(path.property("number"), found));
            String text = places.paragraphs(path.property("text"), one.text).orElse("");
            measures.add(new Measure(label, one.number, text));
        }
        return measures;
    }

    /** A measure while its paragraphs are being gathered. */
    private static final class GatheredMeasure {

        private final Optional<SourceSlice> label;
        private final OptionalInt number;
        private final List<SourceSlice> text = new ArrayList<>();

        GatheredMeasure(Optional<SourceSlice> label, OptionalInt number, SourceSlice first) {
            this.label = label;
            this.number = number;
            this.text.add(first);
        }
    }
}
