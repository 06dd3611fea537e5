package io.github.rectification.draft.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page and writes down the lines that it shows. Keeps no stack of calls. Not thread-safe. */
final class PageWalk implements NodeFilter {

    private final int deepest;
    private final TextDecoder decoder;
    private final LineBuffer line;
    private final Set<Element> layoutTables;
    private final ListNumbers numbers = new ListNumbers();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Opened> boxes = new ArrayList<>();
    private final Deque<Opened> open = new ArrayDeque<>();
    private final Deque<Boolean> dataTables = new ArrayDeque<>();
    private final Deque<CellSpans> spans = new ArrayDeque<>();
    private Row row = new Row();
    private boolean inRow;
    private boolean tooDeep;
    private int aside;
    private int namedAside;
    private int titles;
    private int links;
    private int kept;

    PageWalk(String source, Set<Element> layoutTables, int deepest) {
        this.deepest = deepest;
        this.decoder = new TextDecoder(source);
        this.line = new LineBuffer(source);
        this.layoutTables = layoutTables;
    }

    /** {@return whether elements lie deeper in each other than they may; then the page is not complete} */
    boolean isTooDeep() {
        return tooDeep;
    }

    Page page() {
        endLine();
        return new Page(lines, boxes.stream().map(Opened::box).toList());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (depth > deepest) {
            tooDeep = true;
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            show(text);
        } else if (node instanceof Element element) {
            if (Elements.isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void show(TextNode text) {
        if (text.sourceRange().isTracked()) {
            int start = text.sourceRange().startPos();
            decoder.decode(start, text.sourceRange().endPos(), text.getWholeText(), this::show);
        }
    }

    private void show(char c, int from, int to) {
        if (kept > 0 && (c == '\n' || c == '\r')) {
            endLine();
            return;
        }
        if (!marks.isEmpty() && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
            marks.descendingIterator()
                    .forEachRemaining(mark -> line.addComputed(mark.text(), mark.start(), mark.end()));
            marks.clear();
        }
        line.add(c, from, to, kept > 0, links > 0);
    }

    private void enter(Element element) {
        if (Elements.isBlock(element) || element.nameIs("br")) {
            endLine();
        }
        count(element, 1);
        if (Elements.isBlock(element)) {
            openBox();
        }
        if (Elements.isList(element)) {
            numbers.open(element);
        } else if (element.nameIs("li")) {
            String mark = numbers.of(element);
            if (!mark.isEmpty() && element.sourceRange().isTracked()) {
                marks.push(new Mark(
                        element,
                        mark,
                        element.sourceRange().startPos(),
                        element.sourceRange().endPos()));
            }
        } else if (element.nameIs("table")) {
            dataTables.push(!layoutTables.contains(element));
            spans.push(new CellSpans());
        } else if (element.nameIs("tr") && isInData()) {
            row = new Row();
            inRow = true;
            spans.element().beginRow();
        } else if (Elements.isCell(element) && inRow) {
            row.openCell(spans.element().covered(), spans.element().open(element));
        }
    }

    private void leave(Element element) {
        if (Elements.isBlock(element)) {
            endLine();
            if (inRow && element.nameIs("tr")) {
                inRow = false;
                spans.element().covered();
                lines.addAll(row.lines());
            }
            closeBox();
        }
        count(element, -1);
        if (Elements.isList(element)) {
            numbers.close();
        } else if (element.nameIs("table")) {
            dataTables.poll();
            spans.poll();
        } else if (!marks.isEmpty() && marks.peek().item().equals(element)) {
            marks.pop();
        }
    }

    private boolean isInData() {
        return Boolean.TRUE.equals(dataTables.peek());
    }

    private void count(Element element, int by) {
        aside += Elements.isAside(element) ? by : 0;
        namedAside += Elements.isNamedAside(element) ? by : 0;
        titles += Elements.isTitle(element) ? by : 0;
        links += element.nameIs("a") && element.hasAttr("href") ? by : 0;
        kept += Elements.keepsSpace(element) ? by : 0;
    }

    private void endLine() {
        if (line.isBlank()) {
            line.forget();
            return;
        }
        Line ended = line.take(new Line.Setting(aside > 0, namedAside > 0, titles > 0));
        if (inRow) {
            row.add(ended);
        } else {
            lines.add(ended);
        }
    }

    /** The rows of a table of data are one line each, so that boxes within them would hold none. */
    private void openBox() {
        if (inRow) {
            return;
        }
        var box = new Opened(lines.size());
        boxes.add(box);
        open.push(box);
    }

    private void closeBox() {
        if (!inRow && !open.isEmpty()) {
            open.pop().end = lines.size();
        }
    }

    /**
     * The number of a list item that waits for its text.
     *
     * @param item the item
     * @param text the number
     * @param start where the item's tag begins
     * @param end where it ends
     */
    private record Mark(Element item, String text, int start, int end) {}

    /** A box whose end may not be known yet. */
    private static final class Opened {

        private final int first;
        private int end;

        Opened(int first) {
            this.first = first;
            this.end = first;
        }

        Box box() {
            return new Box(first, end);
        }
    }
}
