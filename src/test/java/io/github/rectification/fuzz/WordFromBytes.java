package io.github.rectification.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.draft.docx.WordXml;
import java.util.ArrayDeque;
import java.util.Deque;

/** Makes documents of Word out of any bytes. */
final class WordFromBytes {

    private static final String[] OPENED = {
        "p",
        "r",
        "t",
        "pPr",
        "numPr",
        "rPr",
        "tbl",
        "tr",
        "tc",
        "tcPr",
        "trPr",
        "txbxContent",
        "ins",
        "del",
        "moveFrom",
        "delText",
        "hyperlink",
        "sdt",
        "sdtContent",
        "mc:AlternateContent",
        "mc:Choice",
        "mc:Fallback",
        "fldSimple",
        "instrText",
        "ruby",
        "rt",
        "abstractNum",
        "num",
        "lvl",
        "lvlOverride",
        "style",
        "footnote",
        "smartTag",
        "body"
    };
    private static final String[] EMPTY = {
        "tab",
        "br",
        "cr",
        "noBreakHyphen",
        "vanish",
        "gridSpan",
        "vMerge",
        "del",
        "ilvl",
        "numId",
        "pStyle",
        "fldChar",
        "footnoteReference",
        "abstractNumId",
        "startOverride",
        "start",
        "numFmt",
        "lvlText",
        "lvlRestart",
        "isLgl",
        "suff",
        "rStyle",
        "outlineLvl",
        "sectPr",
        "numStyleLink",
        "styleLink",
        "basedOn",
        "sym",
        "webHidden",
        "ins"
    };
    private static final String[] VALUES = {
        "0",
        "1",
        "2",
        "9",
        "-1",
        "99999999999",
        "true",
        "false",
        "off",
        "begin",
        "separate",
        "end",
        "restart",
        "continue",
        "chineseCounting",
        "decimal",
        "ideographTraditional",
        "decimalEnclosedCircle",
        "upperRoman",
        "lowerLetter",
        "none",
        "bullet",
        "%1.",
        "(%2)",
        "第%1章",
        "%9%8%7",
        "%",
        "textWrapping",
        "page",
        "nothing",
        "space",
        ""
    };
    private static final String[] WORDS = {
        "一、",
        "(一)",
        "1.",
        "一是",
        "整改情况的通报",
        "2024年3月11日至5月24日",
        "市委第五巡察组",
        "反馈问题3个",
        " ",
        "\n",
        "甲",
        "联系电话:0000-5550123",
        "&amp;",
        "&#x1F600;",
        "完成整改2个",
        "责任单位:"
    };
    private static final int ACTIONS = 8;
    private static final int DEEPEST = 64;

    private final byte[] program;
    private final StringBuilder xml = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int at;

    private WordFromBytes(byte[] program) {
        this.program = program;
    }

    /** {@return a document with this XML in its body, its numbering and its styles} */
    static byte[] xml(byte[] input) {
        String[] parts = new String(input, UTF_8).split("\0", 3);
        WordXml word = WordXml.body(parts[0]);
        if (parts.length > 1) {
            word.numbering(parts[1]);
        }
        if (parts.length > 2) {
            word.styles(parts[2]);
        }
        return word.bytes();
    }

    /** {@return a document whose parts are well-formed, whatever the bytes} */
    static byte[] elements(byte[] program) {
        WordFromBytes maker = new WordFromBytes(program);
        WordXml word = WordXml.body(maker.part());
        return word.numbering(maker.part())
                .styles(maker.part())
                .footnotes(maker.part())
                .bytes();
    }

    /** Goes on to the byte that ends the part, or to the end. */
    private String part() {
        xml.setLength(0);
        while (at < program.length) {
            int action = next();
            if (action == 255) {
                break;
            }
            act(action % ACTIONS);
        }
        while (!open.isEmpty()) {
            close();
        }
        return xml.toString();
    }

    private void act(int action) {
        switch (action) {
            case 0, 1 -> open(pick(OPENED));
            case 2 -> empty();
            case 3 -> xml.append(pick(WORDS));
            case 4 -> list();
            case 5 -> paragraph();
            default -> close();
        }
    }

    private void open(String name) {
        if (open.size() < DEEPEST) {
            String tag = name.indexOf(':') < 0 ? "w:" + name : name;
            xml.append('<').append(tag).append(attributes(next())).append('>');
            open.push(tag);
        }
    }

    private void empty() {
        xml.append("<w:").append(pick(EMPTY)).append(attributes(next())).append("/>");
    }

    private void close() {
        if (!open.isEmpty()) {
            xml.append("</").append(open.pop()).append('>');
        }
    }

    private void paragraph() {
        xml.append("<w:p><w:r><w:t>").append(pick(WORDS)).append(pick(WORDS)).append("</w:t></w:r></w:p>");
    }

    private void list() {
        xml.append("<w:pPr><w:numPr><w:ilvl w:val='")
                .append(next() % 10)
                .append("'/><w:numId w:val='")
                .append(next() % 4)
                .append("'/></w:numPr></w:pPr>");
    }

    /** {@return one of the attributes that steer a reader, or none} */
    private String attributes(int which) {
        return switch (which % 8) {
            case 0 -> "";
            case 1 -> " w:id='" + pick(VALUES) + "'";
            case 2 -> " w:numId='" + next() % 4 + "'";
            case 3 -> " w:abstractNumId='" + next() % 4 + "'";
            case 4 -> " w:ilvl='" + next() % 10 + "'";
            case 5 -> " w:fldCharType='" + pick(VALUES) + "'";
            case 6 -> " w:type='" + pick(VALUES) + "' w:styleId='" + next() % 4 + "'";
            default -> " w:val='" + pick(VALUES) + "'";
        };
    }

    private String pick(String[] words) {
        return words[next() % words.length];
    }

    private int next() {
        return at < program.length ? program[at++] & 0xFF : 0;
    }
}
