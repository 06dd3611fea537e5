package io.github.rectification.bind.body;

import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.reading.Labels;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Stands the paragraphs of a part under one another by the rank of their labels.
 *
 * <p>Where a heading was lost, a node without a heading takes its place, so that siblings stay on one level: before the
 * first heading of a level that comes later, and where a list begins anew with no heading between.
 */
final class TreeBuilder {

    private final Ladder ladder;
    private final BodyWords words;
    private final BareList bareList;
    private final List<Block> blocks;
    private final Optional<NumberingScheme> items;
    private final boolean holdsItems;
    private final Node root;
    private final Deque<Level> open = new ArrayDeque<>();
    private final Map<NumberingScheme, Integer> nextAt = new HashMap<>();
    private Optional<IssueTable> table = Optional.empty();

    private TreeBuilder(Part part, Ladder ladder, BodyWords words, Optional<NumberingScheme> items) {
        this.ladder = ladder;
        this.words = words;
        this.bareList = new BareList(words);
        this.blocks = part.blocks();
        this.items = items;
        this.holdsItems = part.kind() == SectionKind.TASKS || part.kind() == SectionKind.OUTSTANDING;
        Optional<NumberingScheme> scheme = part.heading().flatMap(Block::label).map(Label::scheme);
        this.root = part.heading()
                .map(block -> Node.of(block, scheme))
                .orElseGet(() -> Node.withoutHeading(Optional.empty()));
        open.push(new Level(-1, root));
    }

    static Node build(Part part, Ladder ladder, BodyWords words, Optional<NumberingScheme> items) {
        return new TreeBuilder(part, ladder, words, items).build();
    }

    private Node build() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (readsAsTable(block)) {
                continue;
            }
            if (Labels.isRanked(block)) {
                labelled(i, block, block.label().get());
            } else if (isBareItem(block)) {
                bareItem(block);
            } else if (isBareArea(i)) {
                bareArea(block);
            } else {
                current().paragraphs().add(block);
            }
        }
        return root;
    }

    /** Takes the block if it is the head or a row of a table of issues. */
    private boolean readsAsTable(Block block) {
        if (!holdsItems || !IssueTable.isRow(block)) {
            table = Optional.empty();
            return false;
        }
        Optional<IssueTable> begun = IssueTable.headedBy(block);
        table = begun.or(() -> table);
        Optional<IssueRow> row = begun.isPresent() ? Optional.empty() : table.flatMap(one -> IssueRow.of(one, block));
        row.ifPresent(this::row);
        return begun.isPresent() || row.isPresent();
    }

    /** Rows stand below the headings around the table, and below their area if the table names it. */
    private void row(IssueRow row) {
        int lowest = ladder.schemes().size() * 2;
        row.area().ifPresent(area -> {
            closeDownTo(lowest);
            add(lowest, Node.of(new Block(row.block().index(), area, Optional.empty(), area), Optional.empty()));
        });
        closeDownTo(lowest + 1);
        add(lowest + 1, Node.of(row));
    }

    private Node current() {
        return open.element().node;
    }

    /** An item's heading that lost its number, or never had one. */
    private boolean isBareItem(Block block) {
        return holdsItems
                && block.label().isEmpty()
                && (items.isEmpty() || !words.headings().of(block).hasRunIn())
                && (items.isEmpty() || !ProblemNames.isField(block.line()))
                && words.headings().of(block).namesProblem();
    }

    /** The heading of an area in a part that numbers nothing. */
    private boolean isBareArea(int index) {
        return holdsItems
                && items.isEmpty()
                && bareList.isArea(blocks.get(index))
                && index + 1 < blocks.size()
                && isBareItem(blocks.get(index + 1));
    }

    private void bareArea(Block block) {
        int rank = ladder.schemes().size() * 2;
        closeDownTo(rank);
        add(rank, Node.of(block, Optional.empty()));
    }

    private void bareItem(Block block) {
        NumberingScheme scheme = items.orElse(NumberingScheme.ARABIC);
        int rank = items.isPresent() ? rank(scheme) : ladder.schemes().size() * 2 + 1;
        closeDownTo(rank);
        add(rank, Node.of(block, Optional.of(scheme)));
    }

    private void labelled(int index, Block block, Label label) {
        int rank = rank(label.scheme());
        closeDownTo(rank);
        boolean isHeading = items.isEmpty() || rank <= rank(items.get());
        if (isHeading) {
            standInForLostHeadings(index, label);
            standInForBegunAnew(label);
        }
        add(rank, Node.of(block, Optional.of(label.scheme())));
    }

    /** Ranks are doubled, so that a node without a heading can stand between two levels. */
    private int rank(NumberingScheme scheme) {
        return ladder.rank(scheme) * 2;
    }

    private void closeDownTo(int rank) {
        while (open.element().rank >= rank) {
            open.pop();
        }
    }

    private void add(int rank, Node node) {
        current().children().add(node);
        open.push(new Level(rank, node));
    }

    /** Levels above this label's that come later under the same heading have lost their first heading. */
    private void standInForLostHeadings(int index, Label label) {
        Level under = open.element();
        int closed = closedAt(under, index);
        for (NumberingScheme scheme : ladder.schemes()) {
            boolean isBetween = rank(scheme) > under.rank && rank(scheme) < rank(label.scheme());
            if (isBetween && nextAt(scheme, index) < closed) {
                add(rank(scheme), Node.withoutHeading(Optional.of(scheme)));
            }
        }
    }

    private int nextAt(NumberingScheme scheme, int index) {
        int at = Math.max(nextAt.getOrDefault(scheme, 0), index);
        while (at < blocks.size() && !blocks.get(at).isNumbered(scheme)) {
            at++;
        }
        nextAt.put(scheme, at);
        return at;
    }

    /** Looked for once a level, so that the whole stays linear. */
    private int closedAt(Level level, int index) {
        int at = Math.max(level.openUpTo, index);
        while (at < blocks.size() && !closes(blocks.get(at), level)) {
            at++;
        }
        level.openUpTo = at;
        return at;
    }

    private boolean closes(Block block, Level level) {
        return block.label().isPresent()
                && !Labels.isStep(block)
                && rank(block.label().get().scheme()) <= level.rank;
    }

    private void standInForBegunAnew(Label label) {
        List<Node> siblings = current().children();
        if (label.number() != 1 || siblings.isEmpty()) {
            return;
        }
        Node last = siblings.get(siblings.size() - 1);
        boolean isAnew = last.scheme().equals(Optional.of(label.scheme()))
                && last.label().filter(before -> isBegunAnew(label, before)).isPresent();
        if (!isAnew) {
            return;
        }
        if (open.size() > 1) {
            Level level = open.pop();
            add(level.rank, Node.withoutHeading(level.node.scheme()));
        } else {
            add(rank(label.scheme()) - 1, Node.withoutHeading(Optional.empty()));
        }
    }

    /** 2.1 behind 1.2 begins no list anew, unless 1.2 stands below a heading 1. */
    private boolean isBegunAnew(Label label, Label before) {
        boolean isOneList = label.beginning().equals(before.beginning());
        OptionalInt number =
                current().label().map(Label::number).map(OptionalInt::of).orElse(OptionalInt.empty());
        boolean isBelow = open.size() > 1 && number.isPresent() && number.equals(before.above());
        return before.number() > 1 && (isOneList || isBelow);
    }

    /** A heading that still takes paragraphs. */
    private static final class Level {

        private final int rank;
        private final Node node;
        private int openUpTo;

        Level(int rank, Node node) {
            this.rank = rank;
            this.node = node;
        }
    }
}
