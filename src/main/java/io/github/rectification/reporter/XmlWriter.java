package io.github.rectification.reporter;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * XML 1.0 with two spaces a level. That of the Java platform differs between its versions in what it escapes; this one
 * is the same on all, and shows signs that XML does not allow instead of failing on them.
 */
final class XmlWriter {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    XmlWriter(Writer out) {
        this.out = out;
    }

    void declaration() throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Writes a comment of ours, without two dashes in it. */
    void comment(String text) throws IOException {
        indent();
        out.write("<!-- " + text + " -->\n");
    }

    /** Begins an element that has children; attributes as name and value in turn. */
    void open(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write(">\n");
        open.push(name);
    }

    /** Ends the element that was begun last. */
    void close() throws IOException {
        String name = open.pop();
        indent();
        out.write("</" + name + ">\n");
    }

    void empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>\n");
    }

    /** Writes an element that holds text, whose line feeds stay. */
    void text(String name, String text, String... attributes) throws IOException {
        tag(name, attributes);
        out.write(">");
        escape(text, true);
        out.write("</" + name + ">\n");
    }

    private void tag(String name, String... attributes) throws IOException {
        indent();
        out.write("<" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(" " + attributes[i] + "=\"");
            escape(attributes[i + 1], false);
            out.write("\"");
        }
    }

    private void indent() throws IOException {
        out.write("  ".repeat(open.size()));
    }

    private void escape(String text, boolean keepLineFeeds) throws IOException {
        var escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                // a build that shows the output would run commands in it
                case '#' -> escaped.append(VisibleText.endsMarkOfCommand(text, at) ? "&#35;" : "#");
                case '\n' -> escaped.appendCodePoint(keepLineFeeds ? c : VisibleText.shown(c));
                case 0xFFFE, 0xFFFF -> escaped.append('\uFFFD');
                default -> escaped.appendCodePoint(VisibleText.shown(c));
            }
        }
        out.append(escaped);
    }
}
