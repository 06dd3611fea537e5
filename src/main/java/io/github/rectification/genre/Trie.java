package io.github.rectification.genre;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * All words as paths of characters. The first character is looked up in an array, for most characters of a text begin no
 * word; the others in one open table of (state, character). {@link #NUMERAL} in a word stands for a number of up to four
 * digits or Chinese numerals, all that stand there. Immutable once built.
 */
final class Trie {

    /** Stands for a number. */
    static final char NUMERAL = 'N';

    private static final int LONGEST_NUMERAL = 4;
    private static final int CHARACTERS = 1 << 16;
    private static final int SPREAD = 0x9E37_79B9;

    private final char[] first = new char[CHARACTERS];
    private final int[] keys;
    private final char[] next;
    private final int mask;
    private final List<List<Word>> ends = new ArrayList<>();

    Trie(List<Word> words) {
        int units = words.stream().mapToInt(word -> word.text().length()).sum();
        int places = Integer.highestOneBit(Math.max(16, units)) * 4;
        keys = new int[places];
        next = new char[places];
        mask = places - 1;
        ends.add(List.of());
        words.forEach(this::add);
        ends.replaceAll(List::copyOf);
    }

    private void add(Word word) {
        String text = word.text();
        int state = first[text.charAt(0)];
        if (state == 0) {
            state = newState();
            first[text.charAt(0)] = (char) state;
        }
        for (int i = 1; i < text.length(); i++) {
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

    /** Hands in the words that begin at a place of a text, with the unit after the last; shorter ones first. */
    void walk(CharSequence text, int start, ObjIntConsumer<Word> found) {
        char c = text.charAt(start);
        if (first[c] != 0) {
            follow(first[c], text, start + 1, found);
        }
        if (first[NUMERAL] != 0 && Numerals.isNumeral(c) && !Numerals.isNumeral(text, start - 1)) {
            followNumeral(first[NUMERAL], text, start, found);
        }
    }

    private void follow(int from, CharSequence text, int start, ObjIntConsumer<Word> found) {
        int state = from;
        int at = start;
        while (state != 0) {
            for (Word word : ends.get(state)) {
                found.accept(word, at);
            }
            if (at == text.length()) {
                return;
            }
            char c = text.charAt(at);
            if (Numerals.isNumeral(c)) {
                followNumeral(next[place(state, NUMERAL)], text, at, found);
            }
            state = next[place(state, c)];
            at++;
        }
    }

    /** Of a row of numerals only as many are looked at as may be a number: it may be as long as the text. */
    private void followNumeral(int state, CharSequence text, int start, ObjIntConsumer<Word> found) {
        int end = state == 0 ? start : Numerals.end(text, start, LONGEST_NUMERAL + 1);
        if (end > start && end - start <= LONGEST_NUMERAL) {
            follow(state, text, end, found);
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
