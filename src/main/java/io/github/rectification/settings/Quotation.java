package io.github.rectification.settings;

import io.github.rectification.privacy.PrivateNumbers;

/**
 * Shows a word of a file inside a sentence: short, on one line, without characters that steer a terminal, and without
 * private numbers.
 */
final class Quotation {

    private static final int LONGEST = 80;

    private Quotation() {}

    /** {@return the word; private numbers are hidden before it is cut, for a part of one is none} */
    static String bare(String text) {
        var shown = new StringBuilder();
        // hidden first: of a number that is cut the rest would not be known again
        PrivateNumbers.hidden(text)
                .codePoints()
                .limit(LONGEST)
                .forEach(point -> shown.appendCodePoint(isPrintable(point) ? point : ' '));
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
