package io.github.rectification.draft.html;

import java.util.ArrayList;
import java.util.List;

/** The lines of one row of a table of data, cell by cell. Not thread-safe. */
final class Row {

    private final List<List<Line>> cells = new ArrayList<>();

    void openCell() {
        cells.add(new ArrayList<>());
    }

    void add(Line line) {
        if (cells.isEmpty()) {
            openCell();
        }
        cells.get(cells.size() - 1).add(line);
    }

    /** {@return the row as one line with its cells divided by tabs, or the lines of its only cell} */
    List<Line> lines() {
        List<List<Line>> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.size() < 2) {
            return filled.isEmpty() ? List.of() : filled.get(0);
        }
        List<Piece> pieces = new ArrayList<>();
        var text = new StringBuilder();
        int linked = 0;
        for (List<Line> cell : filled) {
            if (!pieces.isEmpty()) {
                int reached = pieces.get(pieces.size() - 1).end();
                pieces.add(new Piece(reached, cell.get(0).start(), "\t"));
                text.append('\t');
            }
            for (Line line : cell) {
                pieces.addAll(line.pieces());
                text.append(line.text());
                linked += line.linked();
            }
        }
        return List.of(
                new Line(pieces, text.toString(), linked, filled.get(0).get(0).setting()));
    }
}
