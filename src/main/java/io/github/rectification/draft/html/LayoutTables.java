package io.github.rectification.draft.html;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Tells tables that lay out a page from those that hold data, in one walk. Not thread-safe. */
final class LayoutTables implements NodeVisitor {

    private static final int MOST_LINES_IN_CELL = 6;
    private static final int FEWEST_CELLS_IN_GRID = 3;

    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Shape> open = new ArrayDeque<>();

    private LayoutTables() {}

    static Set<Element> in(Element body) {
        var tables = new LayoutTables();
        body.traverse(tables);
        return tables.found;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        Shape around = open.peek();
        if (around != null) {
            around.take(element);
        }
        if (element.nameIs("table")) {
            open.push(new Shape());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.nameIs("table")) {
            Shape shape = open.pop();
            if (Elements.isLayout(element) || shape.isLayout()) {
                found.add(element);
            }
        }
    }

    /** What was met in a table so far. */
    private static final class Shape {

        private boolean holdsParts;
        private int cells;
        private int gridRows;
        private int lines;
        private int mostLines;

        void take(Element element) {
            if (element.nameIs("tr")) {
                cells = 0;
            } else if (Elements.isCell(element)) {
                lines = 0;
                cells++;
                gridRows += cells == FEWEST_CELLS_IN_GRID ? 1 : 0;
            } else if (element.nameIs("table") || Elements.isHeading(element) || Elements.isList(element)) {
                holdsParts = true;
            } else if (Elements.isBlock(element) || element.nameIs("br")) {
                mostLines = Math.max(mostLines, ++lines);
            }
        }

        boolean isLayout() {
            return holdsParts || (mostLines > MOST_LINES_IN_CELL && gridRows < 2);
        }
    }
}
