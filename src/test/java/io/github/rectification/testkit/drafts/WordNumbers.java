package io.github.rectification.testkit.drafts;

import static io.github.rectification.testkit.drafts.WordWriter.big;

import io.github.rectification.outline.Block;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.OutlineReader;
import io.github.rectification.source.SourceText;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/** Turns labels into numbers of one list of several levels; where the count breaks off, a new list sets it anew. */
final class WordNumbers {

    private final XWPFNumbering numbering;
    private final List<String> forms;
    private final BigInteger scheme;
    private final int[] counts;
    private final int[] starts;
    private BigInteger list;

    WordNumbers(XWPFDocument document, List<String> lines) {
        boolean half = lines.stream().anyMatch(line -> line.startsWith("("));
        String open = half ? "(" : "（";
        String close = half ? ")" : "）";
        this.forms = List.of("第%部分", "%、", open + "%" + close, "%.", "%、", open + "%" + close, "%");
        this.counts = new int[forms.size()];
        this.starts = new int[forms.size()];
        Arrays.fill(starts, 1);
        this.numbering = document.createNumbering();
        this.scheme = numbering.addAbstractNum(new XWPFAbstractNum(abstractNum()));
        this.list = numbering.addNum(scheme);
    }

    private CTAbstractNum abstractNum() {
        StringBuilder xml = new StringBuilder("<w:abstractNum w:abstractNumId='0'"
                + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>");
        for (int level = 0; level < forms.size(); level++) {
            String text = forms.get(level).replace("%", "%" + (level + 1));
            xml.append("<w:lvl w:ilvl='").append(level).append("'><w:start w:val='1'/><w:numFmt w:val='");
            xml.append(format(level))
                    .append("'/><w:lvlText w:val='")
                    .append(text)
                    .append("'/></w:lvl>");
        }
        try {
            return CTNumbering.Factory.parse(xml.append("</w:abstractNum>").toString())
                    .getAbstractNumArray(0);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String format(int level) {
        return level < 3 ? "chineseCountingThousand" : level < 6 ? "decimal" : "decimalEnclosedCircleChinese";
    }

    /** Numbers the paragraph if the line has a label that a list can show. {@return the line, or what is left of it} */
    String numbered(XWPFParagraph paragraph, String line) {
        List<Block> blocks = OutlineReader.read(SourceText.of(line)).blocks();
        if (blocks.isEmpty() || blocks.get(0).label().isEmpty()) {
            return line;
        }
        Label label = blocks.get(0).label().get();
        String written = label.slice().toString();
        String rest = line.strip().substring(written.length());
        int level = level(written, label.number());
        if (level < 0 || rest.isEmpty()) {
            return line;
        }
        count(level, label.number());
        paragraph.setNumID(list);
        paragraph.setNumILvl(big(level));
        return rest.stripLeading();
    }

    private int level(String written, int number) {
        for (int level = 0; level < forms.size(); level++) {
            String digits =
                    level < 3 ? Numerals.chinese(number) : level < 6 ? "" + number : "" + (char) ('①' + number - 1);
            if (forms.get(level).replace("%", digits).equals(written)) {
                return level;
            }
        }
        return -1;
    }

    /** A level that a list sets anew begins there again after each higher one. */
    private void count(int level, int number) {
        int due = counts[level] == 0 ? starts[level] : counts[level] + 1;
        if (due != number) {
            list = numbering.addNum(scheme);
            CTNumLvl override = numbering.getNum(list).getCTNum().addNewLvlOverride();
            override.setIlvl(big(level));
            override.addNewStartOverride().setVal(big(number));
            Arrays.fill(starts, 1);
            starts[level] = number;
        }
        counts[level] = number;
        Arrays.fill(counts, level + 1, counts.length, 0);
    }
}
