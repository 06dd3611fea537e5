package io.github.rectification.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds code between backticks, targets of links, pictures and labels of references in one line of Markdown. */
final class MarkdownLine {

    static final int LONGEST_LABEL = 100;
    static final String SIGNS_OF_ADDRESS = "/.#";

    private static final String SENTENCE_MARKS = "。，；、！？“”《》";
    private static final int NONE = -1;

    private final String text;
    private final TextRange line;
    private final BitSet found;

    private MarkdownLine(String text, TextRange line, BitSet found) {
        this.text = text;
        this.line = line;
        this.found = found;
    }

    static void mark(String text, TextRange line, Set<String> labels, BitSet found) {
        boolean hasTicks = false;
        boolean hasBrackets = false;
        for (int at = line.start(); at < line.end(); at++) {
            hasTicks |= text.charAt(at) == '`';
            hasBrackets |= text.charAt(at) == '[';
        }
        var scan = new MarkdownLine(text, line, found);
        if (hasTicks) {
            scan.code();
        }
        if (hasBrackets) {
            scan.links(labels);
        }
    }

    /** A row of backticks goes with the next row of the same length. */
    private void code() {
        List<TextRange> rows = rows();
        int[] twins = new int[rows.size()];
        Map<Integer, Integer> nextByLength = new HashMap<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            Integer next = nextByLength.put(rows.get(i).end() - rows.get(i).start(), i);
            twins[i] = next == null ? NONE : next;
        }
        int i = 0;
        while (i < twins.length) {
            if (twins[i] != NONE) {
                found.set(rows.get(i).start(), rows.get(twins[i]).end());
            }
            i = Math.max(i, twins[i]) + 1;
        }
    }

    private List<TextRange> rows() {
        List<TextRange> rows = new ArrayList<>();
        int at = line.start();
        while (at < line.end()) {
            int end = at;
            while (end < line.end() && text.charAt(end) == '`') {
                end++;
            }
            if (end > at) {
                rows.add(new TextRange(at, end));
            }
            at = end + 1;
        }
        return rows;
    }

    private void links(Set<String> labels) {
        int[] squares = twins('[', ']');
        int[] rounds = twins('(', ')');
        for (int at = line.start(); at < line.end(); at++) {
            int open = text.charAt(at) == ']' ? squares[at - line.start()] : NONE;
            if (open == NONE) {
                continue;
            }
            int target = at + 1 < line.end() && text.charAt(at + 1) == '(' ? rounds[at + 1 - line.start()] : NONE;
            boolean isLink = target != NONE && isTarget(at + 2, target);
            boolean isPicture = open > line.start() && text.charAt(open - 1) == '!';
            if (isLink) {
                found.set(isPicture ? open - 1 : at + 1, target + 1);
            } else if (isLabel(open + 1, at, labels)) {
                found.set(isPicture ? open - 1 : open, at + 1);
            }
        }
    }

    /** {@return for each unit of the line the other half of the bracket that stands there, or -1} */
    private int[] twins(char opening, char closing) {
        int[] twins = new int[line.end() - line.start()];
        Arrays.fill(twins, NONE);
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = line.start(); at < line.end(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == opening) {
                open.push(at);
            } else if (c == closing && !open.isEmpty()) {
                int twin = open.pop();
                twins[twin - line.start()] = at;
                twins[at - line.start()] = twin;
            }
        }
        return twins;
    }

    /** In {@code [注](以下简称…)} the brackets may be those of a sentence. */
    private boolean isTarget(int from, int end) {
        boolean isOneWord = !MarkdownScan.holds(text, from, end, " \t" + SENTENCE_MARKS);
        return isOneWord || MarkdownScan.holds(text, from, end, SIGNS_OF_ADDRESS);
    }

    private boolean isLabel(int from, int end, Set<String> labels) {
        if (end - from > LONGEST_LABEL || end == from) {
            return false;
        }
        boolean isFootnote = text.charAt(from) == '^' && end - from > 1;
        return isFootnote || (!labels.isEmpty() && labels.contains(MarkdownScan.label(text, from, end)));
    }
}
