package io.github.rectification.draft.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** How many rows further down the cells of a table reach, column by column. */
final class CellSpans {

    private static final int MOST_COLUMNS = 100;
    private static final int MOST_ROWS = 1000;

    private final List<Integer> rowsFurther = new ArrayList<>();
    private int column;

    void beginRow() {
        column = 0;
    }

    /** {@return how many columns before the next cell are covered by cells from above} */
    int covered() {
        int before = column;
        while (column < rowsFurther.size() && rowsFurther.get(column) > 0) {
            rowsFurther.set(column, rowsFurther.get(column) - 1);
            column++;
        }
        return column - before;
    }

    /** {@return how many columns more than one the cell takes} */
    int open(Element cell) {
        int columns = span(cell, "colspan", MOST_COLUMNS - Math.min(column, MOST_COLUMNS - 1));
        int rows = span(cell, "rowspan", MOST_ROWS);
        for (int i = 0; i < columns; i++) {
            if (column == rowsFurther.size()) {
                rowsFurther.add(0);
            }
            rowsFurther.set(column++, rows - 1);
        }
        return columns - 1;
    }

    private static int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        boolean number =
                !value.isEmpty() && value.length() <= 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Math.min(most, Integer.parseInt(value))) : 1;
    }
}
