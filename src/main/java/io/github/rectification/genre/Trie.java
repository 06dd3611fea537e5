package io.github.rectification.genre;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * All words as paths of characters. The first character is looked up in an array, for most characters of a text begin no
 * word; the others in one open table of (state, character). {@link #NUMERAL} in a word stands for a number of up to four
 * digits or Chinese numerals, all that stand there. Within words of some tables blanks are passed over. Immutable once
 * built.
 */
final class Trie {

    /** Stands for a number. */
    static final char NUMERAL = 'N';

    private static final int LONGEST_NUMERAL = 4;
    private static final int MOST_BLANKS = 6;
    private static final int CHARACTERS = 1 << 16;
    private static final int SPREAD = 0x9E37_79B9;

    private static final long NUMERAL_BIT = bit(NUMERAL);

    private final char[] first = new char[CHARACTERS];
    private final int[] keys;
    private final char[] next;
    private final int mask;
    private final Word[][] ends;
    /** For each state the characters that may come next, by their last six bits: most of those that do come are none. */
    private final long[] mayFollow;

    private final BitSet beforeBlanks = new BitSet();

    Trie(List<Word> words) {
        int units = words.stream()
                .flatMap(word -> word.phrase().heads().stream())
                .mapToInt(String::length)
                .sum();
        int places = Integer.highestOneBit(Math.max(16, units)) * 4;
        keys = new int[places];
        next = new char[places];
        mask = places - 1;
        List<List<Word>> ending = new ArrayList<>();
        newState(ending);
        words.forEach(word -> word.phrase().heads().forEach(head -> add(head, word, ending)));
        ends = ending.stream().map(list -> list.toArray(Word[]::new)).toArray(Word[][]::new);
        mayFollow = new long[ends.length];
        for (int key : keys) {
            mayFollow[key >>> 16] |= bit((char) key);
        }
    }

    private void add(String text, Word word, List<List<Word>> ending) {
        int state = first[text.charAt(0)];
        if (state == 0) {
            state = newState(ending);
            first[text.charAt(0)] = (char) state;
        }
        for (int i = 1; i < text.length(); i++) {
            beforeBlanks.set(state, beforeBlanks.get(state) || word.table().allowsBlanks());
            state = child(state, text.charAt(i), ending);
        }
        ending.get(state).add(word);
    }

    private int child(int state, char c, List<List<Word>> ending) {
        int place = place(state, c);
        if (keys[place] == 0) {
            keys[place] = key(state, c);
            next[place] = (char) newState(ending);
        }
        return next[place];
    }

    private static int newState(List<List<Word>> ending) {
        if (ending.size() == CHARACTERS) {
            throw new IllegalStateException("the tables hold more words than can be looked for at once");
        }
        ending.add(new ArrayList<>());
        return ending.size() - 1;
    }

    private static long bit(char c) {
        return 1L << (c & 63);
    }

    /** Collects the words of a text. */
    void collect(char[] text, Hits.Collector hits) {
        boolean isBehindNumeral = false;
        for (int at = 0; at < text.length; at++) {
            char c = text[at];
            boolean isNumeral = Numerals.isNumeral(c);
            if (first[c] != 0) {
                follow(first[c], text, at, at + 1, hits);
            }
            if (isNumeral && !isBehindNumeral) {
                followNumeral(first[NUMERAL], text, at, at, hits);
            }
            isBehindNumeral = isNumeral;
        }
    }

    private void follow(int from, char[] text, int start, int goesOn, Hits.Collector hits) {
        int state = from;
        int at = goesOn;
        boolean isSpaced = false;
        while (state != 0) {
            for (Word word : ends[state]) {
                if (!isSpaced || word.table().allowsBlanks()) {
                    hits.add(word, start, at);
                }
            }
            int behind = at < text.length && text[at] == ' ' && beforeBlanks.get(state) ? behindBlanks(text, at) : at;
            isSpaced |= behind > at;
            at = behind;
            if (at == text.length) {
                return;
            }
            char c = text[at];
            long may = mayFollow[state];
            if ((may & NUMERAL_BIT) != 0 && Numerals.isNumeral(c)) {
                followNumeral(next[place(state, NUMERAL)], text, start, at, hits);
            }
            state = (may & bit(c)) == 0 ? 0 : next[place(state, c)];
            at++;
        }
    }

    private static int behindBlanks(char[] text, int from) {
        int at = from;
        while (at < text.length && at - from <= MOST_BLANKS && text[at] == ' ') {
            at++;
        }
        return at - from <= MOST_BLANKS ? at : from;
    }

    /** Of a row of numerals only as many are looked at as may be a number: it may be as long as the text. */
    private void followNumeral(int state, char[] text, int start, int goesOn, Hits.Collector hits) {
        int end = goesOn;
        int limit = Math.min(text.length, goesOn + LONGEST_NUMERAL + 1);
        while (state != 0 && end < limit && Numerals.isNumeral(text[end])) {
            end++;
        }
        if (end > goesOn && end - goesOn <= LONGEST_NUMERAL) {
            follow(state, text, start, end, hits);
        }
    }

    private int place(int state, char c) {
        int key = key(state, c);
        int place = (key * SPREAD) >>> 7 & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private static int key(int state, char c) {
        return state << 16 | c;
    }
}
