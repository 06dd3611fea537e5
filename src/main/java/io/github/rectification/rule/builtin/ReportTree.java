package io.github.rectification.rule.builtin;

import static java.util.Comparator.comparing;

import io.github.rectification.model.Item;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Section;
import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * The sections and items of a report in the order of the draft.
 *
 * <p>Where one owner has both, their places in the draft tell the order. Without a draft the account of who answers for the
 * rectification comes first, then the items, then all other sections.
 */
final class ReportTree {

    private static final List<String> PROPERTIES_AT_THE_BEGINNING =
            List.of("label", "number", "heading", "title", "text");

    private final SourceMap places;
    private final List<Node> inOrder = new ArrayList<>();
    private final List<Node> items;
    private final List<List<Node>> families = new ArrayList<>();

    private ReportTree(RectificationReport report, SourceMap places) {
        this.places = places;
        List<Node> topLevel = children(PropertyPath.ROOT, report.sections(), report.items());
        families.add(topLevel);
        Deque<Node> ahead = new ArrayDeque<>(topLevel);
        while (!ahead.isEmpty()) {
            Node node = ahead.removeFirst();
            List<Node> children = children(node);
            inOrder.add(node);
            families.add(children);
            for (int i = children.size() - 1; i >= 0; i--) {
                ahead.addFirst(children.get(i));
            }
        }
        this.items = inOrder.stream().filter(Node::isItem).toList();
    }

    static ReportTree of(RectificationReport report, RuleContext context) {
        return context.shared(
                report,
                ReportTree.class,
                () -> new ReportTree(report, context.draft().isPresent() ? context.places() : SourceMap.EMPTY));
    }

    /** {@return each section before what stands in it} */
    List<Node> inOrder() {
        return Collections.unmodifiableList(inOrder);
    }

    /** {@return the items} */
    List<Node> items() {
        return items;
    }

    /** {@return the sections and items that stand straight in one owner, for each owner} */
    List<List<Node>> families() {
        return Collections.unmodifiableList(families);
    }

    private List<Node> children(Node node) {
        return node.section()
                .map(section -> children(node.path(), section.sections(), section.items()))
                .orElse(List.of());
    }

    private List<Node> children(PropertyPath owner, List<Section> sections, List<Item> items) {
        List<Node> before = new ArrayList<>();
        List<Node> after = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean isFirst = section.kind() == SectionKind.RESPONSIBILITY || section.kind() == SectionKind.LEADER;
            (isFirst || items.isEmpty() ? before : after)
                    .add(Node.of(owner.property("sections").index(i), section));
        }
        List<Node> children = new ArrayList<>(before);
        for (int i = 0; i < items.size(); i++) {
            children.add(Node.of(owner.property("items").index(i), items.get(i)));
        }
        children.addAll(after);
        boolean isMixed = !sections.isEmpty() && !items.isEmpty();
        return isMixed ? byPlace(children) : children;
    }

    private List<Node> byPlace(List<Node> children) {
        record Placed(Node node, SourceSpan span) {}
        List<Placed> placed = new ArrayList<>();
        children.forEach(node -> place(node.path()).ifPresent(span -> placed.add(new Placed(node, span))));
        return placed.size() < children.size()
                ? children
                : placed.stream()
                        .sorted(comparing(Placed::span))
                        .map(Placed::node)
                        .toList();
    }

    private Optional<SourceSpan> place(PropertyPath path) {
        List<SourceSpan> spans = new ArrayList<>(places.spans(path));
        PROPERTIES_AT_THE_BEGINNING.forEach(property -> spans.addAll(places.spans(path.property(property))));
        return spans.stream().findFirst();
    }

    /** A section or an item, with the form of its label if it has one of a known form. */
    record Node(PropertyPath path, Optional<Section> section, Optional<Item> item, Optional<NumberingScheme> scheme) {

        static Node of(PropertyPath path, Section section) {
            return new Node(
                    path,
                    Optional.of(section),
                    Optional.empty(),
                    section.label().flatMap(LabelSchemes::of));
        }

        static Node of(PropertyPath path, Item item) {
            return new Node(
                    path, Optional.empty(), Optional.of(item), item.label().flatMap(LabelSchemes::of));
        }

        boolean isItem() {
            return item.isPresent();
        }

        Optional<String> label() {
            return item.flatMap(Item::label).or(() -> section.flatMap(Section::label));
        }

        OptionalInt number() {
            return item.map(Item::number).or(() -> section.map(Section::number)).orElse(OptionalInt.empty());
        }

        /** {@return whether the heading of the section or a paragraph straight under it meets the condition} */
        boolean says(Predicate<String> condition) {
            return section.flatMap(Section::heading).filter(condition).isPresent()
                    || section.flatMap(Section::text).filter(condition).isPresent();
        }
    }
}
