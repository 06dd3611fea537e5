package io.github.rectification.draft.html;

import java.util.ArrayList;
import java.util.List;

/** The lines of one row of a table of data, cell by cell. Not thread-safe. */
final class Row {

    private final List<List<Line>> cells = new ArrayList<>();

    private int emptyNext;

    /**
     * Begins a cell.
     *
     * @param covered how many columns before it are covered by cells from above
     * @param wider how many columns more than one it takes
     */
    void openCell(int covered, int wider) {
        for (int i = 0; i < emptyNext + covered; i++) {
            cells.add(new ArrayList<>());
        }
        cells.add(new ArrayList<>());
        emptyNext = wider;
    }

    void add(Line line) {
        if (cells.isEmpty()) {
            openCell(0, 0);
        }
        cells.get(cells.size() - 1).add(line);
    }

    /** {@return the row as one line with its cells, empty ones too, divided by tabs; or the lines of its only cell} */
    List<Line> lines() {
        List<List<Line>> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.size() < 2) {
            return filled.isEmpty() ? List.of() : filled.get(0);
        }
        List<Piece> pieces = new ArrayList<>();
        var text = new StringBuilder();
        int linked = 0;
        Line first = filled.get(0).get(0);
        int reached = first.start();
        int last = cells.lastIndexOf(filled.get(filled.size() - 1));
        for (int i = 0; i <= last; i++) {
            if (i > 0) {
                int next =
                        cells.get(i).isEmpty() ? reached : cells.get(i).get(0).start();
                pieces.add(new Piece(reached, next, "\t"));
                text.append('\t');
            }
            for (Line line : cells.get(i)) {
                pieces.addAll(line.pieces());
                text.append(line.text());
                linked += line.linked();
                reached = line.pieces().get(line.pieces().size() - 1).end();
            }
        }
        return List.of(new Line(pieces, text.toString(), linked, first.setting()));
    }
}
