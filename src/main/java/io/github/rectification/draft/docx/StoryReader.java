package io.github.rectification.draft.docx;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.DocumentPlace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads the lines of a part with text: the body, or notes. Keeps a stack of its own instead of recursion. Not
 * thread-safe.
 */
final class StoryReader {

    private final Markup markup;
    private final Setting setting;
    private final List<Line> lines = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Skipping skipping = new Skipping();
    private final FieldCodes fields = new FieldCodes();
    private final RunText text = new RunText();
    private boolean found;
    private int count;

    private StoryReader(Markup markup, Setting setting) {
        this.markup = markup;
        this.setting = setting;
        open.push(new Open(Kind.NOTHING, 0));
    }

    /** {@return the lines of the part} */
    static List<Line> read(Markup markup, Setting setting) throws UnreadableDraftException {
        StoryReader reader = new StoryReader(markup, setting);
        for (Markup.Event event = markup.next(); event != Markup.Event.DONE; event = markup.next()) {
            switch (event) {
                case START -> reader.start();
                case END -> reader.end();
                default -> reader.characters();
            }
        }
        if (!reader.found) {
            throw setting.refusals().damaged(markup.part());
        }
        return reader.lines;
    }

    private void start() throws UnreadableDraftException {
        String name = markup.name();
        countParagraph(name);
        if (skipping.isOn()) {
            if (skipping.start(name)) {
                paragraphs.element().startRun();
            }
            return;
        }
        Kind in = open.element().kind();
        boolean unshown = in != Kind.MARK_PROPERTIES && in != Kind.ROW_PROPERTIES && skipping.isUnshown(name);
        if (unshown || skipping.isOtherBranch(name, markup.depth())) {
            skip();
            return;
        }
        switch (in) {
            case NOTHING -> startStory(name);
            case STORY, BOX, CELL -> startInBlock(name);
            case TABLE, ROW -> startInTable(name);
            case PARAGRAPH, RUN -> startInParagraph(name);
            default -> property(in, name);
        }
    }

    private void countParagraph(String name) throws UnreadableDraftException {
        count += name.equals("p") ? 1 : 0;
        if (count > setting.limits().paragraphs()) {
            throw setting.refusals().tooManyParagraphs(setting.limits().paragraphs());
        }
    }

    private void skip() {
        skipping.begin(markup.name(), markup.depth(), !paragraphs.isEmpty());
    }

    private void startStory(String name) {
        boolean note = name.equals("footnote") || name.equals("endnote");
        found |= name.equals("body") || name.equals("footnotes") || name.equals("endnotes");
        String number = note ? markup.attribute("id").orElse("") : "";
        if (name.equals("body") || (note && setting.notes().contains(name + number))) {
            open(Kind.STORY);
            blocks.push(block());
        } else if (note) {
            skip();
        }
    }

    private void startInBlock(String name) {
        switch (name) {
            case "p", "tbl" -> {
                if (blocks.element().isVacant()) {
                    skip();
                } else if (name.equals("p")) {
                    open(Kind.PARAGRAPH);
                    paragraphs.push(new Paragraph(
                            markup.part(), count - 1, setting.styles().standard()));
                } else {
                    open(Kind.TABLE);
                    tables.push(new Table());
                }
            }
            case "tcPr" -> open(Kind.CELL_PROPERTIES);
            default -> {}
        }
    }

    private void startInTable(String name) {
        switch (name) {
            case "tr" -> {
                open(Kind.ROW);
                tables.element().startRow();
            }
            case "trPr" -> open(Kind.ROW_PROPERTIES);
            case "tc" -> {
                if (tables.element().isRowGone()) {
                    skip();
                } else if (open.element().kind() == Kind.ROW) {
                    open(Kind.CELL);
                    blocks.push(block());
                }
            }
            default -> {}
        }
    }

    private void startInParagraph(String name) {
        Paragraph paragraph = paragraphs.element();
        switch (name) {
            case "pPr" -> open(Kind.PARAGRAPH_PROPERTIES);
            case "r" -> {
                open(Kind.RUN);
                paragraph.startRun();
            }
            case "rPr" -> {
                if (open.element().kind() == Kind.RUN) {
                    open(Kind.RUN_PROPERTIES);
                }
            }
            case "fldChar" -> fields.mark(markup.attribute("fldCharType").orElse(""));
            default -> {
                if (!paragraph.hidesRun(setting.styles()) && !fields.inCode()) {
                    startShown(name, paragraph);
                } else if (name.equals("txbxContent")) {
                    skip();
                }
            }
        }
    }

    private void startShown(String name, Paragraph paragraph) {
        switch (name) {
            case "t" -> {
                open(Kind.TEXT);
                text.start(markup.attribute("space").orElse("").equals("preserve"));
            }
            case "tab", "ptab" -> paragraph.add(paragraph.atLineStart() ? " " : "\t");
            case "cr" -> paragraph.add("\n");
            case "br" -> {
                boolean ofPage =
                        !markup.attribute("type").orElse("textWrapping").equals("textWrapping");
                paragraph.add(ofPage && paragraph.atLineStart() ? "" : "\n");
            }
            case "noBreakHyphen" -> paragraph.add("-");
            case "footnoteReference", "endnoteReference" ->
                setting.notes()
                        .add(name.substring(0, name.indexOf("Ref"))
                                + markup.attribute("id").orElse(""));
            case "txbxContent" -> {
                open(Kind.BOX);
                blocks.push(block());
            }
            default -> {}
        }
    }

    private void property(Kind in, String name) {
        switch (in) {
            case PARAGRAPH_PROPERTIES -> {
                if (name.equals("rPr")) {
                    open(Kind.MARK_PROPERTIES);
                } else {
                    Properties.ofParagraph(markup, paragraphs.element());
                }
            }
            case MARK_PROPERTIES -> Properties.ofMark(markup, paragraphs.element());
            case RUN_PROPERTIES -> Properties.ofRun(markup, paragraphs.element());
            case ROW_PROPERTIES -> Properties.ofRow(markup, tables.element());
            case CELL_PROPERTIES -> Properties.ofCell(markup, blocks.element());
            default -> {}
        }
    }

    private void characters() {
        if (!skipping.isOn() && open.element().kind() == Kind.TEXT) {
            text.append(markup.text());
        }
    }

    private void end() {
        int closed = markup.depth() + 1;
        if (skipping.isOn()) {
            skipping.end(markup.name(), closed);
            return;
        }
        skipping.endBranches(closed);
        if (open.element().depth() == closed) {
            close(open.pop().kind());
        }
    }

    private void close(Kind kind) {
        switch (kind) {
            case TEXT -> paragraphs.element().add(text.shown());
            case PARAGRAPH -> {
                fields.endParagraph();
                blocks.element().add(paragraphs.pop());
            }
            case BOX -> paragraphs.element().addBoxes(closedBlock().lines());
            case CELL -> tables.element().add(closedBlock());
            case TABLE -> blocks.element().add(tables.pop());
            case STORY -> lines.addAll(closedBlock().lines());
            default -> {}
        }
    }

    private Block block() {
        return new Block(setting.labels(), new DocumentPlace(markup.part(), count, 0));
    }

    private Block closedBlock() {
        Block block = blocks.pop();
        block.close();
        return block;
    }

    private void open(Kind kind) {
        open.push(new Open(kind, markup.depth()));
    }
}
