package io.github.rectification.rule.builtin;

import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRun;
import io.github.rectification.source.InvisibleMarks;
import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Those runs of a text in which something may divide the characters of a word, without it: what no reader sees, and blanks,
 * dots and dashes between two Chinese characters. Immutable.
 */
final class ClosedText {

    private static final String DIVIDERS = " \u3000\u00A0·•‧・.-_*";

    private final String folded;
    private final List<TextRun> runs;

    /** The place in the whole text of each character that is left. */
    private final int[] places;

    private ClosedText(String folded, List<TextRun> runs, int[] places) {
        this.folded = folded;
        this.runs = runs;
        this.places = places;
    }

    static ClosedText of(ReportText text) {
        return new Builder(text.folded()).read(text.runs());
    }

    /** Hands in what a rule finds, at its places in the whole text. */
    void find(LexicalRule rule, Consumer<TextRange> ranges) {
        for (TextRun run : runs) {
            for (int place = run.start(); place < run.end(); place++) {
                if (rule.triggers().indexOf(folded.charAt(place)) >= 0) {
                    rule.find(folded, run, place)
                            .map(range -> new TextRange(places[range.start()], places[range.end() - 1] + 1))
                            .ifPresent(ranges);
                }
            }
        }
    }

    /** Puts runs together. Not thread-safe. */
    private static final class Builder {

        private final String folded;
        private final StringBuilder closed = new StringBuilder();
        private final List<TextRun> divided = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();
        private int[] places = new int[64];

        Builder(String folded) {
            this.folded = folded;
        }

        ClosedText read(List<TextRun> runs) {
            for (TextRun run : runs) {
                int start = closed.length();
                if (mayBeDivided(run)) {
                    close(run);
                    if (closed.length() - start < run.end() - run.start()) {
                        divided.add(run);
                        ends.add(closed.length());
                    } else {
                        closed.setLength(start);
                    }
                }
            }
            SourceText source = SourceText.of(closed.toString());
            List<TextRun> shorter = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < divided.size(); i++) {
                shorter.add(shorter(divided.get(i), source, start, ends.get(i)));
                start = ends.get(i);
            }
            return new ClosedText(closed.toString(), List.copyOf(shorter), Arrays.copyOf(places, closed.length()));
        }

        /** {@return whether it is worth the while to close the run} */
        private boolean mayBeDivided(TextRun run) {
            for (int at = run.start(); at < run.end(); at++) {
                char c = folded.charAt(at);
                if (Chars.isHan(c)) {
                    continue;
                }
                if (Character.isHighSurrogate(c) || InvisibleMarks.isInvisible(c)) {
                    return true;
                }
                char next = Chars.at(folded, run, at + 1);
                if (isBetween(c)
                        && Chars.isHan(Chars.at(folded, run, at - 1))
                        && (Chars.isHan(next) || isBetween(next))) {
                    return true;
                }
            }
            return false;
        }

        private void close(TextRun run) {
            int pending = run.start();
            boolean afterHan = false;
            int at = run.start();
            while (at < run.end()) {
                int codePoint = folded.codePointAt(at);
                int next = Math.min(run.end(), at + Character.charCount(codePoint));
                if (!isBetween(codePoint)) {
                    boolean isHan = at == next - 1 && Chars.isHan(folded.charAt(at));
                    keep(pending, at, !(afterHan && isHan));
                    keep(at, next, true);
                    pending = next;
                    afterHan = isHan;
                }
                at = next;
            }
            keep(pending, run.end(), true);
        }

        /** Keeps what can be seen, if wanted. */
        private void keep(int start, int end, boolean isWanted) {
            for (int at = start; isWanted && at < end; at++) {
                int codePoint = Character.isLowSurrogate(folded.charAt(at)) && at > start
                        ? folded.codePointAt(at - 1)
                        : folded.codePointAt(at);
                if (!InvisibleMarks.isInvisible(codePoint)) {
                    if (closed.length() == places.length) {
                        places = Arrays.copyOf(places, places.length * 2);
                    }
                    places[closed.length()] = at;
                    closed.append(folded.charAt(at));
                }
            }
        }

        private static boolean isBetween(int codePoint) {
            return DIVIDERS.indexOf(codePoint) >= 0 || InvisibleMarks.isInvisible(codePoint);
        }

        private TextRun shorter(TextRun run, SourceText source, int start, int end) {
            return new TextRun(
                    source.slice(start, end),
                    run.role(),
                    moved(run.contentStart(), start, end),
                    moved(run.headingEnd(), start, end),
                    run.item(),
                    run.path());
        }

        /** {@return the first character that is left from the place on} */
        private int moved(int place, int start, int end) {
            int found = Arrays.binarySearch(places, start, end, place);
            return found >= 0 ? found : -found - 1;
        }
    }
}
