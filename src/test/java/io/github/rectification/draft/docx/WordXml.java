package io.github.rectification.draft.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.draft.DraftReader;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document of Word put together part by part, as XML. */
public final class WordXml {

    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final String namespace;

    private WordXml(String namespace) {
        this.namespace = namespace;
    }

    /** {@return a document with this body, in the transitional namespace} */
    public static WordXml body(String xml) {
        return body(xml, TRANSITIONAL, "word/document.xml", MAIN_TYPE);
    }

    static WordXml body(String xml, String namespace, String main, String type) {
        WordXml document = new WordXml(namespace);
        String relations =
                namespace.equals(STRICT) ? "http://purl.oclc.org/ooxml/officeDocument/relationships/" : RELATIONS;
        document.part(
                "[Content_Types].xml",
                "<Types xmlns='" + PACKAGE + "content-types'><Default Extension='xml'"
                        + " ContentType='application/xml'/><Override PartName='/" + main + "' ContentType='" + type
                        + "'/></Types>");
        document.part("_rels/.rels", relations(relations, "officeDocument", main));
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String file = main.substring(folder.length());
        document.part(
                folder + "_rels/" + file + ".rels",
                relations(
                        relations,
                        "styles",
                        "styles.xml",
                        "numbering",
                        "numbering.xml",
                        "footnotes",
                        "footnotes.xml",
                        "endnotes",
                        "endnotes.xml"));
        document.part(main, document.root("document", "<w:body>" + xml + "</w:body>"));
        document.part(folder + "styles.xml", document.root("styles", ""));
        document.part(folder + "numbering.xml", document.root("numbering", ""));
        document.part(folder + "footnotes.xml", document.root("footnotes", ""));
        document.part(folder + "endnotes.xml", document.root("endnotes", ""));
        return document;
    }

    private static String relations(String namespace, String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns='" + PACKAGE + "relationships'>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id='r")
                    .append(i)
                    .append("' Type='")
                    .append(namespace)
                    .append(typesAndTargets[i]);
            xml.append("' Target='").append(typesAndTargets[i + 1]).append("'/>");
        }
        return xml.append("</Relationships>").toString();
    }

    /** {@return this, with these styles} */
    public WordXml styles(String xml) {
        return part("word/styles.xml", root("styles", xml));
    }

    /** {@return this, with these lists} */
    public WordXml numbering(String xml) {
        return part("word/numbering.xml", root("numbering", xml));
    }

    /** {@return this, with these notes} */
    public WordXml footnotes(String xml) {
        return part("word/footnotes.xml", root("footnotes", xml));
    }

    WordXml endnotes(String xml) {
        return part("word/endnotes.xml", root("endnotes", xml));
    }

    WordXml part(String name, String xml) {
        parts.put(name, xml.getBytes(UTF_8));
        return this;
    }

    WordXml without(String name) {
        parts.remove(name);
        return this;
    }

    private String root(String name, String xml) {
        return "<?xml version='1.0' encoding='UTF-8'?><w:" + name + " xmlns:w='" + namespace
                + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
                + " xmlns:v='urn:schemas-microsoft-com:vml'>" + xml + "</w:" + name + ">";
    }

    /** {@return the file} */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    SourceText read() {
        try {
            return read(bytes(), ReadLimits.DEFAULT);
        } catch (UnreadableDraftException e) {
            throw new AssertionError(e);
        }
    }

    static SourceText read(byte[] bytes, ReadLimits limits) throws UnreadableDraftException {
        return DraftReader.of(limits, List.of(new DocxFormat()), List.of())
                .read(new ByteArrayInputStream(bytes), "a.docx")
                .text();
    }

    /** {@return the lines shown} */
    List<String> lines() {
        return List.of(read().original().split("\n", -1));
    }

    /** {@return a paragraph with one run} */
    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** {@return a run} */
    static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    /** {@return a paragraph of a list} */
    static String li(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + r(text) + "</w:p>";
    }

    /** {@return a level that starts at 1} */
    static String lvl(int level, String format, String text) {
        return lvl(level, format, text, "");
    }

    static String lvl(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/>" + more
                + "<w:lvlText w:val='" + text + "'/></w:lvl>";
    }

    /** {@return a scheme of the same number as the list that follows it} */
    static String list(int number, String levels) {
        return "<w:abstractNum w:abstractNumId='" + number + "'>" + levels + "</w:abstractNum>"
                + num(number, number, "");
    }

    static String num(int number, int scheme, String overrides) {
        return "<w:num w:numId='" + number + "'><w:abstractNumId w:val='" + scheme + "'/>" + overrides + "</w:num>";
    }
}
