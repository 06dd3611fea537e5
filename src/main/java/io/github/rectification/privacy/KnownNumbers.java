package io.github.rectification.privacy;

import java.util.BitSet;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Numbers that are known to be private, found again where nothing else tells it: an account without the word before it,
 * or the part of a number that is left where a quotation was cut or a value begins or ends within it. Immutable.
 */
final class KnownNumbers {

    /** Fewer digits of a number tell nothing of it. */
    private static final int FEWEST_LEFT = 4;

    /** Fewer digits that stand by themselves are mostly another number. */
    private static final int FEWEST_OF_PART = 7;

    private static final int BEGINNINGS = 10_000;
    private static final char CUT = '…';

    private final TreeSet<String> numbers = new TreeSet<>();
    private final TreeSet<String> reversed = new TreeSet<>();
    private final BitSet lengths = new BitSet();
    private final BitSet beginnings = new BitSet();

    KnownNumbers(Collection<String> digits) {
        for (String number : digits) {
            if (numbers.add(number)) {
                reversed.add(new StringBuilder(number).reverse().toString());
                lengths.set(number.length());
                beginnings.set(Integer.parseInt(number.substring(0, FEWEST_LEFT)));
            }
        }
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** Hands in the places of known numbers, whatever divides them: the first unit and the unit after the last. */
    void find(String text, BiConsumer<Integer, Integer> places) {
        if (isEmpty()) {
            return;
        }
        for (DigitRun run : DigitRuns.in(text, FEWEST_LEFT)) {
            findWhole(run, places);
            findCut(text, run, places);
            findPart(run, places);
        }
    }

    private void findWhole(DigitRun run, BiConsumer<Integer, Integer> places) {
        for (int from = 0; from + FEWEST_LEFT <= run.length(); from++) {
            if (!run.isBorder(from) || !beginnings.get(run.value(from, from + FEWEST_LEFT) % BEGINNINGS)) {
                continue;
            }
            for (int length = lengths.nextSetBit(0); length >= 0; length = lengths.nextSetBit(length + 1)) {
                int to = from + length;
                if (to <= run.length() && run.isBorder(to) && numbers.contains(run.text(from, to))) {
                    places.accept(run.start(from), run.end(to));
                }
            }
        }
    }

    private void findCut(String text, DigitRun run, BiConsumer<Integer, Integer> places) {
        int length = run.length();
        int longest = lengths.length();
        int start = run.start(0);
        int end = run.end(length);
        if (end < text.length() && text.charAt(end) == CUT) {
            for (int from = Math.max(0, length - longest); from + FEWEST_LEFT <= length; from++) {
                if (run.isBorder(from) && begins(numbers, run.text(from, length))) {
                    places.accept(run.start(from), end);
                }
            }
        }
        if (start > 0 && text.charAt(start - 1) == CUT) {
            for (int to = Math.min(length, longest); to >= FEWEST_LEFT; to--) {
                if (run.isBorder(to)
                        && begins(
                                reversed,
                                new StringBuilder(run.text(0, to)).reverse().toString())) {
                    places.accept(start, run.end(to));
                }
            }
        }
    }

    /** A reader may take the beginning or the end of a number for a number of its own, such as that of a telephone. */
    private void findPart(DigitRun run, BiConsumer<Integer, Integer> places) {
        int length = run.length();
        if (length < FEWEST_OF_PART || length >= lengths.length()) {
            return;
        }
        String part = run.text(0, length);
        if (begins(numbers, part)
                || begins(reversed, new StringBuilder(part).reverse().toString())) {
            places.accept(run.start(0), run.end(length));
        }
    }

    private static boolean begins(NavigableSet<String> numbers, String part) {
        String next = numbers.ceiling(part);
        return next != null && next.startsWith(part);
    }
}
