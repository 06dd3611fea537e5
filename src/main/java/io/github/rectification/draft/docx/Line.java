package io.github.rectification.draft.docx;

import io.github.rectification.source.DocumentPlace;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph as shown, or a row of a table.
 *
 * @param place where it begins
 * @param pieces its text, run by run
 */
record Line(DocumentPlace place, List<Piece> pieces) {

    Line {
        pieces = List.copyOf(pieces);
    }

    boolean isBlank() {
        return pieces.stream().allMatch(piece -> piece.text().isBlank());
    }

    /** {@return one line for a row: what is in a cell runs together, and a tab goes between cells} */
    static Line ofRow(List<Block> cells) {
        List<Piece> row = new ArrayList<>();
        DocumentPlace first = cells.get(0).place();
        for (Block cell : cells) {
            if (cell != cells.get(0)) {
                row.add(new Piece("\t", cell.place()));
            }
            for (Line line : cell.lines()) {
                for (Piece piece : line.pieces) {
                    row.add(new Piece(piece.text().replace("\n", "").replace('\t', ' '), piece.place()));
                }
            }
        }
        return new Line(first, row);
    }
}
