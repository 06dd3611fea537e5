package io.github.rectification.reporter;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * HTML whose texts and attributes are all escaped: there is no way to hand in markup. Signs that would steer the reader's
 * eye or a terminal are shown as others.
 */
final class HtmlWriter {

    /** After these a line ends; within others white space would be seen. */
    private static final Set<String> BLOCKS = Set.of(
            "head", "title", "style", "body", "header", "main", "footer", "nav", "article", "section", "div", "h1",
            "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr",
            "figure", "svg", "details", "summary", "pre", "html");

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    HtmlWriter(Writer out) {
        this.out = out;
    }

    void doctype() throws IOException {
        out.write("<!doctype html>\n");
    }

    /** Writes a style sheet of ours. */
    void style(String css) throws IOException {
        out.write("<style>" + css + "</style>\n");
    }

    /** Begins an element; attributes as name and value in turn. */
    HtmlWriter open(String name, String... attributes) throws IOException {
        tag(name, attributes);
        open.push(name);
        return this;
    }

    HtmlWriter text(String text) throws IOException {
        escape(text, true);
        return this;
    }

    /** Ends the element that was begun last. */
    HtmlWriter close() throws IOException {
        end(open.pop());
        return this;
    }

    /** Ends so many elements. */
    void close(int elements) throws IOException {
        for (int i = 0; i < elements; i++) {
            close();
        }
    }

    HtmlWriter element(String name, String text, String... attributes) throws IOException {
        tag(name, attributes);
        escape(text, true);
        end(name);
        return this;
    }

    /** Writes an element that has no end tag. */
    void empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write('\n');
    }

    private void tag(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            escape(attributes[i + 1], false);
            out.write('"');
        }
        out.write('>');
    }

    private void end(String name) throws IOException {
        out.write("</" + name + ">");
        if (BLOCKS.contains(name)) {
            out.write('\n');
        }
    }

    private void escape(String text, boolean keepBlanks) throws IOException {
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
                case '\'' -> escaped.append("&#39;");
                // no line of the page begins with the words of a draft: a build that shows the page would run commands
                case '\n' -> escaped.append(keepBlanks ? "&#10;" : Character.toString(VisibleText.shown(c)));
                case '\t' -> escaped.appendCodePoint(keepBlanks ? c : VisibleText.shown(c));
                case 0xFFFE, 0xFFFF -> escaped.append('\uFFFD');
                default -> escaped.appendCodePoint(VisibleText.shown(c));
            }
        }
        out.append(escaped);
    }
}
