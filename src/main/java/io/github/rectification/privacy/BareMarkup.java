package io.github.rectification.privacy;

import io.github.rectification.source.SourceText;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The text of a page as its tags leave it, that of comments and of parts that are not shown included: tags within a line
 * divide nothing, others end a line or a cell.
 */
final class BareMarkup {

    private static final Set<String> WITHIN_LINES = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "label",
            "mark", "o:p", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var",
            "wbr");

    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("nbsp", "\u00A0"),
            Map.entry("ensp", "\u2002"),
            Map.entry("emsp", "\u2003"),
            Map.entry("thinsp", "\u2009"),
            Map.entry("zwnj", "\u200C"),
            Map.entry("zwj", "\u200D"),
            Map.entry("lrm", "\u200E"),
            Map.entry("rlm", "\u200F"),
            Map.entry("shy", "\u00AD"),
            Map.entry("middot", "·"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"));

    private static final int LONGEST_REFERENCE = 10;
    private static final int LONGEST_NAME = 8;

    private final String written;
    private final SourceText.VisibleTextBuilder bare;
    private int shown;

    private BareMarkup(String written) {
        this.written = written;
        this.bare = SourceText.showing(written);
    }

    static SourceText of(String written) {
        return new BareMarkup(written).read();
    }

    private SourceText read() {
        for (int at = 0; at < written.length(); at++) {
            char c = written.charAt(at);
            int end = c == '<' ? written.indexOf('>', at) : c == '&' ? endOfReference(at) : -1;
            if (c == '<' && end < 0) {
                break;
            }
            if (end >= 0) {
                String instead = c == '<' ? divides(at, end) : character(at, end);
                if (c == '<' || !instead.isEmpty()) {
                    bare.show(shown, at);
                    bare.show(at, end + 1, instead);
                    shown = end + 1;
                    at = end;
                }
            }
        }
        return bare.show(shown, written.length()).build();
    }

    private String divides(int start, int end) {
        int from = written.startsWith("</", start) ? start + 2 : start + 1;
        int to = from;
        while (to < end && to - from < LONGEST_NAME && isOfName(written.charAt(to))) {
            to++;
        }
        String name = written.substring(from, to).toLowerCase(Locale.ROOT);
        if (written.charAt(from) == '!' || WITHIN_LINES.contains(name)) {
            return "";
        }
        return CELLS.contains(name) ? "\t" : "\n";
    }

    private static boolean isOfName(char c) {
        return c == ':' || Character.isLetterOrDigit(c);
    }

    private int endOfReference(int start) {
        int last = Math.min(written.length(), start + LONGEST_REFERENCE);
        for (int at = start + 1; at < last; at++) {
            if (written.charAt(at) == ';') {
                return at;
            }
        }
        return -1;
    }

    /** {@return what is shown for a reference, or nothing for one that divides no numbers} */
    private String character(int start, int end) {
        String name = written.substring(start + 1, end);
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        boolean isHex = name.startsWith("x", 1) || name.startsWith("X", 1);
        try {
            int codePoint = Integer.parseInt(name.substring(isHex ? 2 : 1), isHex ? 16 : 10);
            return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
