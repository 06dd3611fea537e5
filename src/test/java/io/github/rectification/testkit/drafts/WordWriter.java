package io.github.rectification.testkit.drafts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes the lines of a draft as a document of Word that shows the same, in ways that dice choose. */
final class WordWriter {

    /** How a document may differ from one run a paragraph. */
    enum Way {
        SPLIT_RUNS,
        LIST_NUMBERS,
        TRACKED_CHANGES,
        TEXT_BOXES,
        CONTACT_TABLE
    }

    private static final String FRAGMENT =
            "<xml-fragment xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                    + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
                    + " xmlns:v='urn:schemas-microsoft-com:vml'>";
    private static final String PARAGRAPH_END = "\u00B6";
    private static final String CHANGE = " w:id='1' w:author='甲' w:date='2025-01-02T00:00:00Z'";

    private final XWPFDocument document = new XWPFDocument();
    private final Set<Way> ways;
    private final Dice dice;
    private final WordNumbers numbers;

    private WordWriter(List<String> lines, Set<Way> ways, Dice dice) {
        this.ways = ways;
        this.dice = dice;
        this.numbers = new WordNumbers(document, lines);
    }

    /** {@return the document} */
    static byte[] write(List<String> lines, Set<Way> ways, Dice dice) {
        WordWriter writer = new WordWriter(lines, ways, dice);
        for (int i = 0; i < lines.size(); i++) {
            boolean boxed = ways.contains(Way.TEXT_BOXES) && i + 1 < lines.size() && dice.chance(10);
            if (boxed) {
                writer.box(lines.get(i), lines.get(++i));
            } else {
                writer.line(lines.get(i));
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            writer.document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void line(String line) {
        if (ways.contains(Way.CONTACT_TABLE) && line.contains("电话") && line.contains("；")) {
            row(line);
            return;
        }
        if (ways.contains(Way.TRACKED_CHANGES) && dice.chance(20)) {
            set("<w:pPr><w:rPr><w:del" + CHANGE + "/></w:rPr></w:pPr>" + deleted("这一段删去。"));
        }
        XWPFParagraph paragraph = document.createParagraph();
        String text = ways.contains(Way.LIST_NUMBERS) ? numbers.numbered(paragraph, line) : line;
        if (ways.contains(Way.TRACKED_CHANGES) && text.equals(line)) {
            set(paragraph, changed(text));
            return;
        }
        pieces(text).forEach(piece -> paragraph.createRun().setText(piece));
    }

    private void row(String line) {
        String[] cells = line.split("(?<=；)", -1);
        XWPFTable table = document.createTable(1, cells.length);
        for (int i = 0; i < cells.length; i++) {
            table.getRow(0).getCell(i).setText(cells[i]);
        }
    }

    private void box(String first, String second) {
        String content = "<w:txbxContent><w:p>" + run(first) + "</w:p><w:p>" + run(second) + "</w:p></w:txbxContent>";
        set("<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx>" + content
                + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + content
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>");
    }

    /** Deletes words that were never there and inserts some that are; now and then joins two paragraphs. */
    private String changed(String text) {
        StringBuilder xml = new StringBuilder();
        List<String> pieces = pieces(text);
        for (int i = 0; i < pieces.size(); i++) {
            xml.append(dice.chance(30) ? deleted("旧话、") : "");
            xml.append(
                    dice.chance(30) ? "<w:ins" + CHANGE + ">" + run(pieces.get(i)) + "</w:ins>" : run(pieces.get(i)));
            if (i + 1 < pieces.size() && dice.chance(20)) {
                xml.append(PARAGRAPH_END);
            }
        }
        return xml.toString();
    }

    private void set(String xml) {
        set(document.createParagraph(), xml);
    }

    private void set(XWPFParagraph paragraph, String xml) {
        String[] parts = xml.split(PARAGRAPH_END, -1);
        XWPFParagraph at = paragraph;
        for (int i = 0; i < parts.length; i++) {
            boolean goesOn = i + 1 < parts.length;
            String mark = goesOn ? "<w:pPr><w:rPr><w:del" + CHANGE + "/></w:rPr></w:pPr>" : "";
            try {
                at.getCTP().set(CTP.Factory.parse(FRAGMENT + mark + parts[i] + "</xml-fragment>"));
            } catch (XmlException e) {
                throw new IllegalStateException(e);
            }
            at = goesOn ? document.createParagraph() : at;
        }
    }

    private List<String> pieces(String text) {
        if (!ways.contains(Way.SPLIT_RUNS)) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int next = Math.min(text.length(), at + dice.between(1, 30));
            pieces.add(text.substring(at, next));
            at = next;
        }
        return pieces;
    }

    private static String deleted(String text) {
        return "<w:del" + CHANGE + "><w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
    }

    private static String run(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<w:r><w:t xml:space='preserve'>" + escaped + "</w:t></w:r>";
    }

    static BigInteger big(int number) {
        return BigInteger.valueOf(number);
    }
}
