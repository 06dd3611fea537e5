package io.github.rectification.draft.docx;

import java.util.ArrayList;
import java.util.List;

/** A table that is being read. Not thread-safe. */
final class Table {

    private final List<List<Block>> rows = new ArrayList<>();
    private boolean rowGone;

    void startRow() {
        rows.add(new ArrayList<>());
        rowGone = false;
    }

    /** Says that the row was deleted or is hidden. */
    void loseRow() {
        rowGone = true;
    }

    boolean isRowGone() {
        return rowGone;
    }

    void add(Block cell) {
        rows.get(rows.size() - 1).add(cell);
    }

    /** {@return a line for each row that has several values; else, and where it only lays out the page, its lines} */
    List<Line> lines() {
        boolean layout = rows.stream().anyMatch(row -> row.stream().anyMatch(Block::isLayout));
        List<Line> lines = new ArrayList<>();
        for (List<Block> row : rows) {
            long filled = row.stream().filter(cell -> !cell.isBlank()).count();
            if (filled > 1 && !layout) {
                lines.add(Line.ofRow(row));
            } else {
                row.forEach(cell ->
                        cell.lines().stream().filter(line -> !line.isBlank()).forEach(lines::add));
            }
        }
        return lines;
    }
}
