package io.github.rectification.rule.builtin;

import io.github.rectification.rule.TextRun;

/** Looks at single characters of a folded text. */
final class Chars {

    /** Stands for what lies outside a run. */
    static final char NONE = '\n';

    private static final int LONGEST_TITLE = 80;

    private Chars() {}

    /** {@return the character, or {@link #NONE} outside the run} */
    static char at(String folded, TextRun run, int place) {
        return place >= run.start() && place < run.end() ? folded.charAt(place) : NONE;
    }

    /** {@return whether the words stand at the place, all within the run} */
    static boolean stands(String folded, TextRun run, int place, String words) {
        return place >= run.start() && place + words.length() <= run.end() && folded.startsWith(words, place);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    static boolean isOneOf(String set, char c) {
        return set.indexOf(c) >= 0;
    }

    /** {@return whether the place lies within 《》, which hold the words of others} */
    static boolean isInTitle(String folded, TextRun run, int place) {
        int from = Math.max(run.start(), place - LONGEST_TITLE);
        for (int i = place - 1; i >= from; i--) {
            char c = folded.charAt(i);
            if (c == '》') {
                return false;
            }
            if (c == '《') {
                return true;
            }
        }
        return false;
    }
}
