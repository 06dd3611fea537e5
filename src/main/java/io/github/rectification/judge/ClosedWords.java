package io.github.rectification.judge;

import io.github.rectification.source.InvisibleMarks;

/** A sentence without blanks and what no reader sees, in which words are found however their characters are divided. */
final class ClosedWords {

    private final StringBuilder closed;
    private final int[] places;

    private ClosedWords(String sentence) {
        this.closed = new StringBuilder(sentence.length());
        this.places = new int[sentence.length()];
        for (int at = 0; at < sentence.length(); ) {
            int codePoint = sentence.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (!Character.isWhitespace(codePoint)
                    && !Character.isSpaceChar(codePoint)
                    && !InvisibleMarks.isInvisible(codePoint)) {
                for (int unit = at; unit < next; unit++) {
                    places[closed.length()] = unit;
                    closed.append(sentence.charAt(unit));
                }
            }
            at = next;
        }
    }

    /** {@return the sentence with an asterisk for each character of the words, wherever they stand in it} */
    static String hide(String sentence, String words) {
        String sought = new ClosedWords(words).closed.toString();
        var inSentence = new ClosedWords(sentence);
        int found = sought.isEmpty() ? -1 : inSentence.closed.indexOf(sought);
        if (found < 0) {
            return sentence;
        }
        var hidden = new StringBuilder(sentence);
        while (found >= 0) {
            int end = found + sought.length();
            for (int at = inSentence.places[found]; at <= inSentence.places[end - 1]; at++) {
                hidden.setCharAt(at, '*');
            }
            found = inSentence.closed.indexOf(sought, end);
        }
        return hidden.toString();
    }
}
