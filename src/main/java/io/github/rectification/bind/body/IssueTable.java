package io.github.rectification.bind.body;

import io.github.rectification.genre.ChineseNumerals;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table of issues: one row an issue, told by the heads of its columns. The cells of a row stand in one line with tabs
 * between.
 *
 * @param head the row with the heads
 * @param columns what the columns hold, in order
 */
record IssueTable(Block head, List<Optional<TableColumn>> columns) {

    private static final int FEWEST_COLUMNS = 2;

    /** {@return the table that begins with this row, or empty if these are no heads of one} */
    static Optional<IssueTable> headedBy(Block block) {
        if (!isRow(block) || block.label().isPresent()) {
            return Optional.empty();
        }
        List<Optional<TableColumn>> columns =
                cells(block).stream().map(TableColumn::of).toList();
        boolean isKnown = columns.stream().filter(Optional::isPresent).count() * 2 > columns.size();
        boolean hasIssues = columns.contains(Optional.of(TableColumn.PROBLEM));
        return columns.size() >= FEWEST_COLUMNS && isKnown && hasIssues
                ? Optional.of(new IssueTable(block, columns))
                : Optional.empty();
    }

    static boolean isRow(Block block) {
        return block.line().contains("\t");
    }

    /** Empty cells count; those before the first with text stand before the trimmed line. */
    private static List<SourceSlice> cells(Block row) {
        SourceSlice line = row.line();
        List<SourceSlice> cells = new ArrayList<>();
        SourceSlice all = line.source().all();
        for (int at = line.start() - 1; at >= 0 && (all.charAt(at) == '\t' || all.charAt(at) == ' '); at--) {
            if (all.charAt(at) == '\t') {
                cells.add(line.cut(0, 0));
            }
        }
        int from = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at == line.length() || line.charAt(at) == '\t') {
                cells.add(line.cut(from, at).trim());
                from = at + 1;
            }
        }
        return cells;
    }

    /** {@return the cells of a row with what they hold; empty cells left out} */
    List<Cell> row(Block row) {
        List<SourceSlice> cells = cells(row);
        List<Cell> known = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            SourceSlice text = cells.get(i);
            if (!text.isEmpty()) {
                columns.get(i).ifPresent(column -> known.add(new Cell(column, text)));
            }
        }
        return known;
    }

    /** {@return the number in a cell as a label: 3, 3. or 三} */
    static Optional<Label> label(SourceSlice cell) {
        int end = cell.length();
        while (end > 0 && ".、)".indexOf(cell.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = cell.startsWith("(") ? 1 : 0;
        SourceSlice digits = cell.cut(Math.min(start, end), end);
        boolean isArabic = !digits.isEmpty()
                && digits.length() <= 3
                && digits.folded().chars().allMatch(Character::isDigit);
        OptionalInt number =
                isArabic ? OptionalInt.of(Integer.parseInt(digits.folded())) : ChineseNumerals.number(digits);
        return number.isPresent()
                ? Optional.of(new Label(NumberingScheme.ARABIC, number.getAsInt(), cell))
                : Optional.empty();
    }

    /**
     * A cell with text.
     *
     * @param column what it holds
     * @param text the text without white space at its ends
     */
    record Cell(TableColumn column, SourceSlice text) {}
}
