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

    private final char[] first = new char[CHARACTERS];
    private final int[] keys;
    private final char[] next;
    private final int mask;
    private final List<List<Word>> ends = new ArrayList<>();
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
        ends.add(List.of());
        words.forEach(word -> word.phrase().heads().forEach(head -> add(head, word)));
        ends.replaceAll(List::copyOf);
    }

    private void add(String text, Word word) {
        int state = first[text.charAt(0)];
        if (state == 0) {
            state = newState();
            first[text.charAt(0)] = (char) state;
        }
        for (int i = 1; i < text.length(); i++) {
            beforeBlanks.set(state, beforeBlanks.get(state) || word.table().allowsBlanks());
            state = child(state, text.charAt(i));
        }
        ends.get(state).add(word);
    }

    private int child(int state, char c) {
        int place = place(state, c);
        if (keys[place] == 0) {
            keys[place] = key(state, c);
            next[place] = (char) newState();
        }
        return next[place];
    }

    private int newState() {
        if (ends.size() == CHARACTERS) {
            throw new IllegalStateException("the tables hold more words than can be looked for at once");
        }
        ends.add(new ArrayList<>());
        return ends.size() - 1;
    }

    /** Collects the words that begin at a place of a text. */
    void collect(CharSequence text, int start, Hits.Collector hits) {
        char c = text.charAt(start);
        if (first[c] != 0) {
            follow(first[c], text, start, start + 1, hits);
        }
        if (first[NUMERAL] != 0 && Numerals.isNumeral(c) && !Numerals.isNumeral(text, start - 1)) {
            followNumeral(first[NUMERAL], text, start, start, hits);
        }
    }

    private void follow(int from, CharSequence text, int start, int goesOn, Hits.Collector hits) {
        int state = from;
        int at = goesOn;
        boolean isSpaced = false;
        while (state != 0) {
            for (Word word : ends.get(state)) {
                if (!isSpaced || word.table().allowsBlanks()) {
                    hits.add(word, start, at);
                }
            }
            int behind = beforeBlanks.get(state) ? behindBlanks(text, at) : at;
            isSpaced |= behind > at;
            at = behind;
            if (at == text.length()) {
                return;
            }
            char c = text.charAt(at);
            if (Numerals.isNumeral(c)) {
                followNumeral(next[place(state, NUMERAL)], text, start, at, hits);
            }
            state = next[place(state, c)];
            at++;
        }
    }

    private static int behindBlanks(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && at - from <= MOST_BLANKS && text.charAt(at) == ' ') {
            at++;
        }
        return at - from <= MOST_BLANKS ? at : from;
    }

    /** Of a row of numerals only as many are looked at as may be a number: it may be as long as the text. */
    private void followNumeral(int state, CharSequence text, int start, int goesOn, Hits.Collector hits) {
        int end = state == 0 ? goesOn : Numerals.end(text, goesOn, LONGEST_NUMERAL + 1);
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
