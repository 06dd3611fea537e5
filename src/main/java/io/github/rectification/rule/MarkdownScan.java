package io.github.rectification.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what is code, link or markup in a text with Markdown marks: fenced and indented code, definitions of references,
 * tags and comments of HTML, and {@linkplain MarkdownLine what a line holds}. Linear in the length of the text.
 */
final class MarkdownScan {

    private static final int SHORTEST_FENCE = 3;

    /** A longer row of tildes is an ornament. */
    private static final int LONGEST_TILDES = 5;

    private static final int CODE_INDENT = 4;
    private static final String SENTENCE_MARKS = "。，；、！？：“”《》";
    private static final String BEFORE_CODE = "$<{/\\@&.";
    private static final String SIGNS_OF_CODE = "$={};<>/\\|&_";

    private final String text;
    private final BitSet found;
    private final List<TextRange> lines = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();

    private MarkdownScan(String text, BitSet found) {
        this.text = text;
        this.found = found;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                lines.add(new TextRange(start, at));
                start = at + 1;
            }
        }
    }

    /** Marks the units of such parts of a draft. */
    static void markInDraft(String text, BitSet found) {
        var scan = new MarkdownScan(text, found);
        scan.fences();
        scan.indented();
        scan.definitions();
        HtmlMarks.mark(text, 0, text.length(), found);
        scan.lines.forEach(line -> MarkdownLine.mark(text, line, scan.labels, found));
    }

    /** Marks them in lines that have nothing to do with each other. */
    static void markInLines(String text, BitSet found) {
        var scan = new MarkdownScan(text, found);
        for (TextRange line : scan.lines) {
            HtmlMarks.mark(text, line.start(), line.end(), found);
            MarkdownLine.mark(text, line, Set.of(), found);
        }
    }

    /** A fence that is never closed is none: else one slip would hide the rest of the draft. */
    private void fences() {
        int opened = -1;
        char sign = 0;
        int signs = 0;
        for (TextRange line : lines) {
            int ink = ink(line);
            int count = row(ink, line.end());
            if (opened < 0 && opensFence(ink, count, line.end())) {
                opened = line.start();
                sign = text.charAt(ink);
                signs = count;
            } else if (opened >= 0 && count >= signs && text.charAt(ink) == sign && isBlank(ink + count, line.end())) {
                found.set(opened, line.end());
                opened = -1;
            }
        }
    }

    private boolean opensFence(int ink, int count, int end) {
        if (count < SHORTEST_FENCE) {
            return false;
        }
        return text.charAt(ink) == '~' ? count <= LONGEST_TILDES : !holds(ink + count, end, "`");
    }

    /** {@return how many backticks or tildes stand in a row} */
    private int row(int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) == '`' || text.charAt(at) == '~') && text.charAt(at) == text.charAt(from)) {
            at++;
        }
        return at - from;
    }

    /** Paragraphs of a report may be indented too, so that code must look like code. */
    private void indented() {
        boolean mayBegin = true;
        for (TextRange line : lines) {
            int ink = ink(line);
            boolean isCode = mayBegin && indent(line.start(), ink) >= CODE_INDENT && isCode(ink, line.end());
            if (isCode) {
                found.set(line.start(), line.end());
            }
            mayBegin = isCode || ink == line.end();
        }
    }

    /** Not XX年 and A类, which begin with letters too. */
    private boolean isCode(int ink, int end) {
        int word = ink;
        while (word < end && AddressChars.isLetter(text.charAt(word))) {
            word++;
        }
        boolean isBegun = word > ink
                ? word < end && !AddressChars.isOther(text.charAt(word))
                : ink < end && BEFORE_CODE.indexOf(text.charAt(ink)) >= 0;
        return isBegun
                && !holds(ink, end, SENTENCE_MARKS)
                && (holds(ink, end, SIGNS_OF_CODE) || text.substring(ink, end).contains("--") || hasEnding(ink, end));
    }

    /** {@return whether a file's ending stands in the line: .txt} */
    private boolean hasEnding(int from, int end) {
        for (int at = from; at + 1 < end; at++) {
            if (text.charAt(at) == '.' && AddressChars.isLetter(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private int indent(int start, int ink) {
        int columns = 0;
        for (int at = start; at < ink; at++) {
            columns += text.charAt(at) == '\t' ? CODE_INDENT : 1;
        }
        return columns;
    }

    /** {@code [label]: address "title"}; a footnote is prose. */
    private void definitions() {
        for (TextRange line : lines) {
            int ink = ink(line);
            int close = ink < line.end() && text.charAt(ink) == '[' ? labelEnd(ink + 1, line.end()) : -1;
            if (close < 0 || text.charAt(ink + 1) == '^' || !isAddress(close + 2, line.end())) {
                continue;
            }
            labels.add(label(text, ink + 1, close));
            found.set(line.start(), line.end());
        }
    }

    /** {@return the place of the bracket that closes a label before a colon, or -1} */
    private int labelEnd(int from, int end) {
        int at = from;
        while (at < end && at - from <= MarkdownLine.LONGEST_LABEL && text.charAt(at) != ']') {
            at++;
        }
        return at > from && at + 1 < end && text.charAt(at) == ']' && text.charAt(at + 1) == ':' ? at : -1;
    }

    private boolean isAddress(int from, int end) {
        int start = skipBlanks(from, end);
        int stop = start;
        while (stop < end && text.charAt(stop) != ' ' && text.charAt(stop) != '\t') {
            stop++;
        }
        int title = skipBlanks(stop, end);
        boolean isAlone = title == end || "\"'(".indexOf(text.charAt(title)) >= 0;
        boolean isPath = stop > start && "./#<".indexOf(text.charAt(start)) >= 0;
        return isAlone
                && holds(start, stop, MarkdownLine.SIGNS_OF_ADDRESS)
                && (isPath || !holds(start, stop, SENTENCE_MARKS));
    }

    private boolean holds(int from, int end, String signs) {
        return holds(text, from, end, signs);
    }

    static boolean holds(String text, int from, int end, String signs) {
        for (int at = from; at < end; at++) {
            if (signs.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return a label in the form in which it is compared} */
    static String label(String text, int from, int end) {
        return text.substring(from, end).strip().toLowerCase(Locale.ROOT);
    }

    private int ink(TextRange line) {
        return skipBlanks(line.start(), line.end());
    }

    private boolean isBlank(int from, int end) {
        return skipBlanks(from, end) == end;
    }

    private int skipBlanks(int from, int end) {
        int at = Math.min(from, end);
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
