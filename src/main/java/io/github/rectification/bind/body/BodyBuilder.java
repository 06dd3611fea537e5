package io.github.rectification.bind.body;

import io.github.rectification.model.Item;
import io.github.rectification.model.Section;
import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.Places;
import io.github.rectification.reading.Roles;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds sections and items from the parts of the body, and writes down where each stands. */
public final class BodyBuilder {

    private final BodyWords words;
    private final List<Part> parts;
    private final Ladder ladder;
    private final ItemLevels levels;
    private final Places places;
    private final Roles roles;
    private final List<Section> sections = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<SourceSlice> accounts = new ArrayList<>();
    private final ItemBuilder itemBuilder;

    /** Cuts the body into parts. */
    public BodyBuilder(List<Block> body, Mentions mentions, Places places, Roles roles) {
        this.words = BodyWords.of(mentions);
        this.ladder = Ladder.of(body);
        this.parts = PartsReader.read(body, ladder, words);
        this.levels = new ItemLevels(ladder, words);
        this.places = places;
        this.roles = roles;
        this.itemBuilder = new ItemBuilder(ProblemStyle.of(parts, levels, words), words, places, roles);
    }

    /** Builds all; to be called once. */
    public void build() {
        var flatList = new FlatList(levels, words);
        boolean isFlat = flatList.isFlat(parts);
        for (Part part : parts) {
            if (isFlat && flatList.isItem(part)) {
                Node node = TreeBuilder.build(
                        part,
                        ladder,
                        words,
                        part.heading().flatMap(Block::label).map(Label::scheme));
                items.add(itemBuilder.build(
                        node, PropertyPath.ROOT.property("items").index(items.size())));
            } else if (isFlat && part.heading().isEmpty() && part.kind() == SectionKind.TASKS) {
                flatItems(part);
            } else {
                section(part);
            }
        }
    }

    /** A flat list that has no heading: its top paragraphs are the report's own items. */
    private void flatItems(Part part) {
        Node root = TreeBuilder.build(part, ladder, words, levels.of(part));
        List<Block> lead = new ArrayList<>(root.paragraphs());
        for (Node node : root.children()) {
            flatItem(node, lead);
        }
        leadOfFlatItems(lead);
    }

    /** What stands in for a lost heading is no item, but those below it are. */
    private void flatItem(Node node, List<Block> lead) {
        if (node.block().isPresent()) {
            items.add(
                    itemBuilder.build(node, PropertyPath.ROOT.property("items").index(items.size())));
        } else {
            lead.addAll(node.paragraphs());
            node.children().forEach(child -> flatItem(child, lead));
        }
    }

    /** Words before a flat list are a section of their own. */
    private void leadOfFlatItems(List<Block> paragraphs) {
        if (paragraphs.isEmpty()) {
            return;
        }
        roles.put(paragraphs, BlockRole.TEXT);
        List<SourceSlice> text = paragraphs.stream().map(Block::line).toList();
        accounts.addAll(text);
        PropertyPath path = PropertyPath.ROOT.property("sections").index(sections.size());
        places.put(path, text.get(0));
        sections.add(Section.builder()
                .kind(SectionKind.OTHER)
                .text(places.paragraphs(path.property("text"), text))
                .build());
    }

    private void section(Part part) {
        boolean holdsItems = part.kind() == SectionKind.TASKS || part.kind() == SectionKind.OUTSTANDING;
        Optional<NumberingScheme> level = holdsItems ? levels.of(part) : Optional.empty();
        Node root = TreeBuilder.build(part, ladder, words, level);
        PropertyPath path = PropertyPath.ROOT.property("sections").index(sections.size());
        sections.add(section(root, part.kind(), part.kind() != SectionKind.NEXT_STEPS, level, path));
    }

    private Section section(
            Node node, SectionKind kind, boolean counts, Optional<NumberingScheme> itemLevel, PropertyPath path) {
        List<SourceSlice> text = textOf(node);
        text.stream()
                .filter(paragraph -> counts || words.texts().sumsUp(paragraph))
                .forEach(accounts::add);
        node.block().ifPresent(block -> roles.put(block, BlockRole.HEADING));
        node.paragraphs().forEach(block -> roles.put(block, BlockRole.TEXT));
        node.block().ifPresent(block -> places.put(path, block.line()));
        Optional<String> label =
                places.text(path.property("label"), node.label().map(Label::slice));
        node.label().ifPresent(found -> places.put(path.property("number"), found.slice()));
        Optional<String> heading = places.text(path.property("heading"), headingOf(node));
        Optional<String> paragraphs = places.paragraphs(path.property("text"), text);
        List<Section> below = new ArrayList<>();
        List<Item> own = new ArrayList<>();
        for (Node child : node.children()) {
            if (isItem(child, itemLevel)) {
                own.add(itemBuilder.build(child, path.property("items").index(own.size())));
            } else {
                PropertyPath childPath = path.property("sections").index(below.size());
                below.add(section(child, SectionKind.OTHER, counts, itemLevel, childPath));
            }
        }
        return Section.builder()
                .kind(kind)
                .label(label)
                .number(number(node))
                .heading(heading)
                .text(paragraphs)
                .items(own)
                .sections(below)
                .build();
    }

    private static boolean isItem(Node node, Optional<NumberingScheme> itemLevel) {
        if (node.block().isEmpty() || node.row().isPresent()) {
            return node.row().isPresent();
        }
        boolean isBareItem = node.label().isEmpty() && node.scheme().isPresent();
        return isBareItem || (itemLevel.isPresent() && node.scheme().equals(itemLevel));
    }

    static OptionalInt number(Node node) {
        return node.label().map(label -> OptionalInt.of(label.number())).orElse(OptionalInt.empty());
    }

    /** A numbered paragraph of one long sentence is text, not a heading. */
    private boolean isSentence(Node node) {
        return node.block()
                .filter(block -> block.content().endsWith("。")
                        && block.content().length() > 50
                        && !words.headings().of(block).hasRunIn()
                        && node.paragraphs().isEmpty()
                        && node.children().isEmpty())
                .isPresent();
    }

    private Optional<SourceSlice> headingOf(Node node) {
        return isSentence(node) ? Optional.empty() : node.heading(words.headings());
    }

    private List<SourceSlice> textOf(Node node) {
        return isSentence(node) ? List.of(node.block().orElseThrow().content()) : node.body(words.headings());
    }

    /** {@return the sections in order} */
    public List<Section> sections() {
        return sections;
    }

    /** {@return the items of a flat list, which stand in no section} */
    public List<Item> items() {
        return items;
    }

    /** The paragraphs outside items and plans: here stand the counts for the rectification as a whole. */
    public List<SourceSlice> accounts() {
        return accounts;
    }
}
