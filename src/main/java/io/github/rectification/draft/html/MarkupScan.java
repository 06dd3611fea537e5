package io.github.rectification.draft.html;

import java.util.Locale;
import java.util.Set;

/**
 * Tells web pages, and pieces of them, from text that mentions a tag. One pass over the text, without a parser.
 *
 * <p>A page begins with its doctype or one of its outermost tags. A piece has nearly all its text inside block elements
 * or before line breaks; plain text and Markdown with some tags in it have most of their text outside.
 */
final class MarkupScan {

    private static final Set<String> PAGE = Set.of("html", "head", "body");
    private static final Set<String> BREAKS = Set.of("br", "hr");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "table",
            "tr",
            "td",
            "th",
            "ul",
            "ol",
            "li",
            "center",
            "blockquote",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
    private static final Set<String> UNREAD = Set.of("style", "script");

    /** A piece that begins with text must have this many tags, else it is text that mentions some. */
    private static final int FEWEST_TAGS_IN_TEXT = 4;

    private static final int LONGEST_NAME = 10;

    private final String text;
    private int depth;
    private int tags;
    private boolean closes;
    private long outside;
    private long inside;
    private long undecided;

    private MarkupScan(String text) {
        this.text = text;
    }

    static boolean isMarkedUp(String text) {
        if (text.indexOf('<') < 0) {
            return false;
        }
        int start = afterProlog(text);
        if (start == text.length() || text.charAt(start) == '{') {
            return false;
        }
        boolean tagFirst = text.charAt(start) == '<';
        if (tagFirst && (isDoctype(text, start) || PAGE.contains(nameAt(text, start + 1)))) {
            return true;
        }
        return !hasMarkdownHeading(text) && new MarkupScan(text).isPiece(start, tagFirst ? 2 : FEWEST_TAGS_IN_TEXT);
    }

    /** {@return the first place after blanks, comments and an XML declaration} */
    private static int afterProlog(String text) {
        int at = 0;
        while (at < text.length()) {
            String end = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? ">" : "";
            if (!end.isEmpty()) {
                int found = text.indexOf(end, at + 2);
                if (found < 0) {
                    return at;
                }
                at = found + end.length();
            } else if (isInk(text.charAt(at))) {
                return at;
            } else {
                at++;
            }
        }
        return at;
    }

    private static boolean isDoctype(String text, int at) {
        return text.regionMatches(true, at, "<!doctype html", 0, "<!doctype html".length());
    }

    private static boolean isInk(char c) {
        return !Character.isWhitespace(c) && c != '\uFEFF' && c != '\u00A0' && c != '\u3000';
    }

    private static String nameAt(String text, int from) {
        int at = from;
        while (at < text.length() && at - from <= LONGEST_NAME && isNameSign(text.charAt(at))) {
            at++;
        }
        boolean ends =
                at < text.length() && (text.charAt(at) == '>' || !isInk(text.charAt(at)) || text.charAt(at) == '/');
        return ends ? text.substring(from, at).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isNameSign(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean hasMarkdownHeading(String text) {
        for (int at = text.indexOf("# "); at >= 0; at = text.indexOf("# ", at + 1)) {
            int first = at;
            while (first > 0 && text.charAt(first - 1) == '#') {
                first--;
            }
            if (first == 0 || text.charAt(first - 1) == '\n' || text.charAt(first - 1) == '\r') {
                return true;
            }
        }
        return false;
    }

    private boolean isPiece(int start, int fewest) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '<') {
                at = tag(at);
            } else {
                count(c);
                at++;
            }
        }
        outside += undecided;
        return tags >= fewest && closes && outside * 4 <= inside;
    }

    private void count(char c) {
        if (c == '\n' || c == '\r') {
            decide(depth > 0);
        } else if (isInk(c)) {
            undecided++;
        }
    }

    private void decide(boolean within) {
        inside += within ? undecided : 0;
        outside += within ? 0 : undecided;
        undecided = 0;
    }

    /** {@return where the text goes on after what may be a tag} */
    private int tag(int at) {
        boolean close = text.startsWith("</", at);
        String name = nameAt(text, at + (close ? 2 : 1));
        if (text.startsWith("<!--", at)) {
            return orEnd(text.indexOf("-->", at));
        }
        if (name.isEmpty()) {
            undecided++;
            return at + 1;
        }
        int end = orEnd(text.indexOf('>', at));
        if (UNREAD.contains(name) && !close) {
            return orEnd(text.indexOf("</" + name, end));
        }
        if (BREAKS.contains(name)) {
            decide(true);
            tags++;
            closes = true;
        } else if (BLOCKS.contains(name)) {
            block(close);
        }
        return Math.min(text.length(), end + 1);
    }

    private int orEnd(int found) {
        return found < 0 ? text.length() : found;
    }

    private void block(boolean close) {
        // a block that begins a line closes the one before it, which many pages leave open
        closes |= depth > 0 && (close || undecided == 0);
        decide(depth > 0);
        tags++;
        depth = close ? Math.max(0, depth - 1) : depth + 1;
    }
}
