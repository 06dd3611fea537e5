package io.github.rectification.bind.body;

import io.github.rectification.outline.Block;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A heading, or the place of a lost one, with the paragraphs and headings below it. Built up while reading. */
final class Node {

    private final Optional<Block> block;
    private final Optional<NumberingScheme> scheme;
    private final Optional<IssueRow> row;
    private final List<Block> paragraphs = new ArrayList<>();
    private final List<Node> children = new ArrayList<>();

    private Node(Optional<Block> block, Optional<NumberingScheme> scheme, Optional<IssueRow> row) {
        this.block = block;
        this.scheme = scheme;
        this.row = row;
    }

    /** A part or group that has no heading, or lost it. */
    static Node withoutHeading(Optional<NumberingScheme> scheme) {
        return new Node(Optional.empty(), scheme, Optional.empty());
    }

    /** {@return a heading; one that was never numbered has no scheme} */
    static Node of(Block block, Optional<NumberingScheme> scheme) {
        return new Node(Optional.of(block), scheme, Optional.empty());
    }

    /** {@return an item that is a row of a table} */
    static Node of(IssueRow row) {
        Node node = new Node(Optional.of(row.block()), Optional.empty(), Optional.of(row));
        node.paragraphs.addAll(row.measures());
        return node;
    }

    Optional<Block> block() {
        return block;
    }

    Optional<NumberingScheme> scheme() {
        return scheme;
    }

    /** The row of a table that this item is, if it is one. */
    Optional<IssueRow> row() {
        return row;
    }

    Optional<Label> label() {
        return block.flatMap(Block::label);
    }

    /** The paragraphs straight under the heading, without what is run in with it. */
    List<Block> paragraphs() {
        return paragraphs;
    }

    List<Node> children() {
        return children;
    }

    /** The words of the heading, up to the first full stop if text is run in. */
    Optional<SourceSlice> heading(Headings headings) {
        return block.map(headings::of).map(Heading::title).filter(title -> !title.isEmpty());
    }

    /** The text run in with the heading, and the paragraphs below it. */
    List<SourceSlice> body(Headings headings) {
        List<SourceSlice> body = new ArrayList<>();
        block.map(headings::of)
                .map(Heading::runIn)
                .filter(text -> !text.isEmpty())
                .ifPresent(body::add);
        paragraphs.forEach(paragraph -> body.add(paragraph.line()));
        return body;
    }
}
