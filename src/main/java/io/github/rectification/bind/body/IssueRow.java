package io.github.rectification.bind.body;

import io.github.rectification.bind.body.IssueTable.Cell;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.Label;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;

/**
 * One issue as a row of a table.
 *
 * @param head the row with the heads of the columns
 * @param block the row, with the number and the words of the problem in place of a heading
 * @param cells the cells with text
 */
record IssueRow(Block head, Block block, List<Cell> cells) {

    /** {@return the row, or empty if it names no problem} */
    static Optional<IssueRow> of(IssueTable table, Block row) {
        List<Cell> cells = table.row(row);
        Optional<Label> label = first(cells, TableColumn.NUMBER).flatMap(IssueTable::label);
        return first(cells, TableColumn.PROBLEM)
                .map(problem -> new IssueRow(table.head(), new Block(row.index(), row.line(), label, problem), cells));
    }

    private static Optional<SourceSlice> first(List<Cell> cells, TableColumn column) {
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .map(Cell::text)
                .findFirst();
    }

    /** {@return the area named in the row, or empty} */
    Optional<SourceSlice> area() {
        return first(cells, TableColumn.AREA);
    }

    /** {@return the cells with measures, as paragraphs} */
    List<Block> measures() {
        return cells.stream()
                .filter(cell -> cell.column() == TableColumn.MEASURE)
                .map(cell -> new Block(block.index(), cell.text(), Optional.empty(), cell.text()))
                .toList();
    }
}
