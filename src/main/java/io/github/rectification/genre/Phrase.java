package io.github.rectification.genre;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Words that follow one another in a sentence: {@code 问题……整改/销号} is 问题 and, at most so far behind it, 整改 or 销号. {@code …}
 * leaves room for a few characters, {@code ……} for a clause or two, neither for the end of a sentence; a bar parts words of
 * which one is enough. {@code N} behind the first words stands for a number that counts: 第三 and 一 are none.
 *
 * @param heads the words of which one begins it
 * @param rest what comes behind, in order; empty for a word by itself
 */
public record Phrase(List<String> heads, List<Piece> rest) {

    private static final char GAP = '…';
    private static final String BAR = "/";
    private static final int SHORT_GAP = 8;
    private static final int LONG_GAP = 40;
    private static final int LONGEST_NUMERAL = 6;

    /** Copies the lists. */
    public Phrase {
        heads = List.copyOf(requireNonNull(heads, "heads"));
        rest = List.copyOf(requireNonNull(rest, "rest"));
    }

    /** {@return the phrase that is written so in a table} */
    static Phrase of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int gap = 0;
        while (from <= text.length()) {
            int to = text.indexOf(GAP, from);
            String words = text.substring(from, to < 0 ? text.length() : to);
            pieces.add(new Piece(gap, List.of(words.split(BAR, -1))));
            from = to < 0 ? text.length() + 1 : to + 1;
            gap = SHORT_GAP;
            if (from < text.length() && text.charAt(from) == GAP) {
                gap = LONG_GAP;
                from++;
            }
        }
        return new Phrase(pieces.get(0).words(), pieces.subList(1, pieces.size()));
    }

    /** {@return a word by itself} */
    static Phrase ofWord(String text) {
        return new Phrase(List.of(text), List.of());
    }

    /** {@return where the phrase ends whose first words end at a place, no later than another; or empty if it does not go on} */
    public OptionalInt end(CharSequence text, int headEnd, int to) {
        return end(text, headEnd, to, 0);
    }

    private OptionalInt end(CharSequence text, int from, int to, int index) {
        if (index == rest.size()) {
            return from <= to ? OptionalInt.of(from) : OptionalInt.empty();
        }
        Piece piece = rest.get(index);
        for (int at = from; at < to && at - from <= piece.gap(); at++) {
            for (String word : piece.words()) {
                int end = wordEnd(text, at, to, word);
                OptionalInt whole = end < 0 ? OptionalInt.empty() : end(text, end, to, index + 1);
                if (whole.isPresent()) {
                    return whole;
                }
            }
            if (text.charAt(at) == '。' || text.charAt(at) == '\n') {
                break;
            }
        }
        return OptionalInt.empty();
    }

    private static int wordEnd(CharSequence text, int start, int to, String word) {
        int at = start;
        for (int i = 0; i < word.length(); i++) {
            if (at >= to) {
                return -1;
            }
            if (word.charAt(i) == Trie.NUMERAL) {
                at = numberEnd(text, at, to);
                if (at < 0) {
                    return -1;
                }
            } else if (text.charAt(at++) != word.charAt(i)) {
                return -1;
            }
        }
        return at;
    }

    /** A blank may stand behind a number. */
    private static int numberEnd(CharSequence text, int start, int to) {
        int end = Math.min(to, Numerals.end(text, start, LONGEST_NUMERAL));
        boolean isPart = start > 0 && (Numerals.isNumeral(text, start - 1) || text.charAt(start - 1) == '第');
        boolean isOne = end == start + 1 && text.charAt(start) == '一';
        if (end == start || isPart || isOne) {
            return -1;
        }
        return end < to && text.charAt(end) == ' ' ? end + 1 : end;
    }

    /**
     * Words of which one comes next.
     *
     * @param gap how many characters may stand before it
     * @param words the words
     */
    public record Piece(int gap, List<String> words) {

        /** Copies the words. */
        public Piece {
            words = List.copyOf(requireNonNull(words, "words"));
        }
    }
}
