package io.github.rectification.draft.docx;

import io.github.rectification.source.DocumentPlace;
import java.util.ArrayList;
import java.util.List;

/** A paragraph that is being read. Not thread-safe. */
final class Paragraph {

    private final String part;
    private final int index;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Line> boxes = new ArrayList<>();
    private int runs;
    private String style;
    private NumberRef number = NumberRef.NONE;
    private boolean runsOn;
    private boolean inked;
    private Toggles ofRun = Toggles.NONE;
    private String styleOfRun = "";

    Paragraph(String part, int index, String style) {
        this.part = part;
        this.index = index;
        this.style = style;
    }

    DocumentPlace start() {
        return new DocumentPlace(part, index, 0);
    }

    String style() {
        return style;
    }

    void style(String named) {
        this.style = named;
    }

    NumberRef number() {
        return number;
    }

    void number(NumberRef stated) {
        this.number = stated;
    }

    /** {@return whether its mark was deleted or is hidden, so that the next paragraph goes on in its line} */
    boolean runsOn() {
        return runsOn;
    }

    void runOn() {
        this.runsOn = true;
    }

    void startRun() {
        runs++;
        ofRun = Toggles.NONE;
        styleOfRun = "";
    }

    void toggleInRun(String element, boolean on) {
        ofRun = ofRun.with(element, on);
    }

    void styleOfRun(String named) {
        styleOfRun = named;
    }

    boolean hidesRun(Styles styles) {
        return ofRun.hides(styles.toggles(style), styles.toggles(styleOfRun));
    }

    /** Adds text of the current run. */
    void add(String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, new DocumentPlace(part, index, Math.max(0, runs - 1))));
            inked = !text.endsWith("\n") && (inked || !text.isBlank());
        }
    }

    boolean isBare() {
        return pieces.isEmpty();
    }

    /** {@return whether nothing but blanks stands before the point reached, on the same line} */
    boolean atLineStart() {
        return !inked;
    }

    void addBoxes(List<Line> lines) {
        boxes.addAll(lines);
    }

    List<Line> boxes() {
        return boxes;
    }

    /** {@return the text with which it begins} */
    String opening() {
        return pieces.isEmpty() ? "" : pieces.get(0).text();
    }

    /** Lets another go on in this line. */
    void join(Paragraph next) {
        pieces.addAll(next.pieces);
        boxes.addAll(next.boxes);
        runsOn = next.runsOn;
    }

    Line line(String label) {
        List<Piece> all = new ArrayList<>();
        if (!label.isEmpty()) {
            all.add(new Piece(label, start()));
        }
        all.addAll(pieces);
        return new Line(start(), all);
    }
}
