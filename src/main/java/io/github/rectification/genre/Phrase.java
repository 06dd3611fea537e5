package io.github.rectification.genre;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that follow one another: {@code 问题{16}整改/销号} is 问题 and, at most sixteen characters behind it, 整改 or 销号. The end of a
 * sentence stands nowhere between, nor does a comma or a semicolon where the room is told in square brackets, {@code 情况[12]如下}. A bar parts
 * words of which one is enough. {@code N} behind the first words stands for a number that counts: 第三 and 一 are none.
 *
 * @param heads the words of which one begins it
 * @param rest what comes behind, in order; empty for a word by itself
 */
public record Phrase(List<String> heads, List<Piece> rest) {

    private static final Pattern ROOM = Pattern.compile("\\{(\\d{1,2})\\}|\\[(\\d{1,2})\\]");
    private static final Pattern BAR = Pattern.compile("/");
    private static final String SENTENCE_ENDS = "。\n";
    private static final String CLAUSE_ENDS = "。\n,;";
    private static final CharacterSet MORE_NUMERALS = CharacterSet.of("廿卅");
    private static final int LONGEST_NUMERAL = 6;

    /** Copies the lists. */
    public Phrase {
        heads = List.copyOf(requireNonNull(heads, "heads"));
        rest = List.copyOf(requireNonNull(rest, "rest"));
    }

    /** {@return the phrase that is written so in a table} */
    static Phrase of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher room = ROOM.matcher(text);
        int from = 0;
        int gap = 0;
        boolean isClause = false;
        while (room.find()) {
            pieces.add(piece(gap, isClause, text.substring(from, room.start())));
            from = room.end();
            isClause = room.start(2) >= 0;
            gap = Integer.parseInt(isClause ? room.group(2) : room.group(1));
        }
        pieces.add(piece(gap, isClause, text.substring(from)));
        return new Phrase(pieces.get(0).words(), pieces.subList(1, pieces.size()));
    }

    private static Piece piece(int gap, boolean isClause, String words) {
        return new Piece(gap, isClause ? CLAUSE_ENDS : SENTENCE_ENDS, List.of(BAR.split(words, -1)));
    }

    /** {@return a word by itself} */
    static Phrase ofWord(String text) {
        return new Phrase(List.of(text), List.of());
    }

    /** {@return where the phrase ends whose first words end at a place, no later than another; or empty if it does not go on} */
    public OptionalInt end(CharSequence text, int headEnd, int to) {
        return end(text, headEnd, to, 0);
    }

    /** {@return all that may be said, if its words follow one another without anything between} */
    List<String> said() {
        List<String> said = heads;
        for (Piece piece : rest) {
            said = said.stream()
                    .flatMap(before -> piece.words().stream().map(before::concat))
                    .toList();
        }
        return said;
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
            if (piece.ends().indexOf(text.charAt(at)) >= 0) {
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

    private static boolean isNumeral(char c) {
        return Numerals.isNumeral(c) || MORE_NUMERALS.holds(c);
    }

    /** A blank may stand behind a number. */
    private static int numberEnd(CharSequence text, int start, int to) {
        int end = start;
        while (end < to && end - start < LONGEST_NUMERAL && isNumeral(text.charAt(end))) {
            end++;
        }
        boolean isPart = start > 0 && (isNumeral(text.charAt(start - 1)) || text.charAt(start - 1) == '第');
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
     * @param ends the characters of which none may stand before it
     * @param words the words
     */
    public record Piece(int gap, String ends, List<String> words) {

        /** Copies the words. */
        public Piece {
            words = List.copyOf(requireNonNull(words, "words"));
        }
    }
}
