package io.github.rectification.reading;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.source.SourceSlice;

/** Where clauses and sentences begin and end. Places count from the start of the text that is given. */
public final class Clauses {

    private static final CharacterSet SENTENCE_ENDS = CharacterSet.of("。\n\r");

    private Clauses() {}

    /** {@return the place of the first of some marks from a place on, or the end of the text} */
    public static int end(SourceSlice text, int from, CharacterSet marks) {
        int at = from;
        while (at < text.length() && !marks.holds(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@return the place behind the last of some marks before a place, or the start of the text} */
    public static int start(SourceSlice text, int at, CharacterSet marks) {
        int start = at;
        while (start > 0 && !marks.holds(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** {@return where the sentence begins that holds a place} */
    public static int sentenceStart(SourceSlice text, int at) {
        return start(text, at, SENTENCE_ENDS);
    }

    /** {@return whether nothing but Chinese characters stands between two places} */
    public static boolean isHan(SourceSlice text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isIdeographic(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
