package io.github.rectification.cli;

import io.github.rectification.CheckResult;
import io.github.rectification.FixedDraft;
import io.github.rectification.reporter.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The repairs of a draft as a unified diff. Repairs change lines and neither add nor take away any, so that each line stands
 * beside its own.
 *
 * <p>A line that may not be shown as it is (private numbers, what is held back, signs that steer a terminal or turn the
 * line, what a build would run) appears nowhere: changes on it and straight beside it are left out, and fewer lines are shown around others.
 */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final String NO_LINE_FEED = "\\ No newline at end of file\n";

    private final FixedDraft fixed;
    private final List<String> old;
    private final List<String> repaired;
    private final boolean[] open;
    private final boolean endsInLineFeed;
    private final boolean marked;
    private final StringBuilder text = new StringBuilder();
    private int leftOut;

    private UnifiedDiff(FixedDraft fixed, String original, boolean marked) {
        this.fixed = fixed;
        this.old = lines(original);
        this.repaired = lines(fixed.text());
        this.open = new boolean[old.size()];
        this.endsInLineFeed = original.endsWith("\n");
        this.marked = marked;
    }

    static UnifiedDiff of(String name, FixedDraft fixed, boolean marked) {
        String original = fixed.before().draft().orElseThrow().source().original();
        var diff = new UnifiedDiff(fixed, original, marked);
        diff.findOpenLines();
        diff.closeChangesBesideHidden();
        diff.write(name);
        return diff;
    }

    /** {@return the diff, empty if no change may be shown} */
    String text() {
        return text.toString();
    }

    /** {@return how many changed lines are left out} */
    int leftOut() {
        return leftOut;
    }

    /** Lines as tools for diffs see them: a carriage return belongs to its line. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private boolean isChanged(int line) {
        return !old.get(line).equals(repaired.get(line));
    }

    private boolean isShownChange(int line) {
        return open[line] && isChanged(line);
    }

    /** Looks only at lines near a change. */
    private void findOpenLines() {
        int number = 1;
        int looked = 0;
        int[] numbers = new int[old.size()];
        for (int line = 0; line < old.size(); line++) {
            numbers[line] = number;
            // a lone carriage return ends a line of the draft
            String words = old.get(line);
            number += 1
                    + (int) words.chars()
                            .limit(Math.max(0, words.length() - 1))
                            .filter(c -> c == '\r')
                            .count();
        }
        for (int line = 0; line < old.size(); line++) {
            if (isChanged(line)) {
                looked = Math.max(looked, line - CONTEXT);
                for (; looked < old.size() && looked <= line + CONTEXT; looked++) {
                    open[looked] = isOpen(old.get(looked), numbers[looked], fixed.before())
                            && isOpen(repaired.get(looked), numbers[looked], fixed.after());
                }
            }
        }
    }

    private static boolean isOpen(String line, int number, CheckResult result) {
        String words = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        return VisibleText.isHarmless(words) && result.line(number).equals(Optional.of(words));
    }

    /** A change needs a line on either side, or tools take it to stand at an end of the file. */
    private void closeChangesBesideHidden() {
        for (int line = old.size() - 2; line >= 0; line--) {
            open[line] &= !isChanged(line) || open[line + 1];
        }
        for (int line = 0; line < old.size(); line++) {
            open[line] &= !isChanged(line) || line == 0 || open[line - 1];
            leftOut += isChanged(line) && !open[line] ? 1 : 0;
        }
    }

    private void write(String name) {
        for (int line = 0; line < old.size(); line++) {
            if (isShownChange(line)) {
                if (text.isEmpty()) {
                    text.append("--- ").append(DiffPath.of("a", name)).append('\n');
                    text.append("+++ ").append(DiffPath.of("b", name)).append('\n');
                }
                int last = lastOfHunk(line);
                writeHunk(line, last);
                line = last;
            }
        }
    }

    private int lastOfHunk(int first) {
        int last = first;
        for (int line = first + 1; line < old.size() && line <= last + 2 * CONTEXT + 1 && open[line]; line++) {
            last = isChanged(line) ? line : last;
        }
        return last;
    }

    private void writeHunk(int first, int last) {
        int before = 0;
        while (before < CONTEXT && first - before > 0 && open[first - before - 1]) {
            before++;
        }
        int after = 0;
        while (after < CONTEXT && last + after + 1 < old.size() && open[last + after + 1]) {
            after++;
        }
        // unequal numbers tell tools that the change stands at an end of the file
        boolean isCutBefore = before < CONTEXT && first - before > 0;
        boolean isCutAfter = after < CONTEXT && last + after + 1 < old.size();
        int shownBefore = isCutAfter ? Math.min(before, after) : before;
        int shownAfter = isCutBefore ? Math.min(before, after) : after;
        int start = first - shownBefore;
        int end = last + shownAfter + 1;
        String range = (start + 1) + "," + (end - start);
        text.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
        for (int line = start; line < end; line++) {
            int changed = line;
            while (changed < end && isChanged(changed)) {
                writeLine('-', old, changed++);
            }
            for (; line < changed; line++) {
                writeLine('+', repaired, line);
            }
            if (line < end) {
                writeLine(' ', old, line);
            }
        }
    }

    private void writeLine(char sign, List<String> lines, int line) {
        text.append(sign).append(line == 0 && marked ? "\uFEFF" : "").append(lines.get(line));
        text.append('\n');
        if (line == lines.size() - 1 && !endsInLineFeed) {
            text.append(NO_LINE_FEED);
        }
    }
}
