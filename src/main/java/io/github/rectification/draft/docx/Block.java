package io.github.rectification.draft.docx;

import io.github.rectification.source.DocumentPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What holds paragraphs and tables: the body, a cell, a text box, a note. Not thread-safe. */
final class Block {

    private static final int MOST_PARAGRAPHS_OF_A_VALUE = 6;

    private final Labels labels;
    private final DocumentPlace place;
    private final List<Line> lines = new ArrayList<>();
    private Optional<Paragraph> carried = Optional.empty();
    private boolean holdsTable;
    private boolean vacant;

    Block(Labels labels, DocumentPlace place) {
        this.labels = labels;
        this.place = place;
    }

    DocumentPlace place() {
        return place;
    }

    List<Line> lines() {
        return lines;
    }

    boolean isBlank() {
        return lines.stream().allMatch(Line::isBlank);
    }

    /** {@return whether it is a piece of the page rather than a value of a table} */
    boolean isLayout() {
        return holdsTable
                || lines.stream()
                                .filter(line -> !line.isBlank())
                                .limit(MOST_PARAGRAPHS_OF_A_VALUE + 1L)
                                .count()
                        > MOST_PARAGRAPHS_OF_A_VALUE;
    }

    /** {@return whether what it holds is not shown, as of a cell that was merged into the one above} */
    boolean isVacant() {
        return vacant;
    }

    void vacate() {
        vacant = true;
    }

    void add(Paragraph paragraph) {
        Paragraph whole = carried.orElse(paragraph);
        if (whole != paragraph) {
            whole.join(paragraph);
        }
        carried = Optional.empty();
        if (!whole.runsOn()) {
            show(whole);
        } else if (whole.isBare()) {
            lines.addAll(whole.boxes());
        } else {
            carried = Optional.of(whole);
        }
    }

    void add(Table table) {
        close();
        holdsTable = true;
        lines.addAll(table.lines());
    }

    /** Shows what waited for a next paragraph. */
    void close() {
        carried.ifPresent(this::show);
        carried = Optional.empty();
    }

    private void show(Paragraph paragraph) {
        lines.add(paragraph.line(labels.next(paragraph)));
        lines.addAll(paragraph.boxes());
    }
}
