package io.github.rectification.rule.builtin;

import io.github.rectification.source.SourceText;

/** Cuts text of a draft short for a message. */
final class Excerpt {

    private static final int LONGEST = 40;

    private Excerpt() {}

    /** {@return the text, cut after at most 40 characters and on one line; a number is never cut in two} */
    static String of(String text) {
        String line = withInnerQuotes(text.strip().replace('\n', ' ').replace('\r', ' '));
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = LONGEST - 1;
        String folded = SourceText.of(line).all().folded();
        while (end > 0 && isOfNumber(folded.charAt(end)) && isOfNumber(folded.charAt(end - 1))) {
            end--;
        }
        if (end > 0 && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).strip() + "…";
    }

    // messages put double quotes around it, and quotes within them are single (GB/T 15834)
    private static String withInnerQuotes(String text) {
        return text.replace('“', '‘').replace('”', '’');
    }

    private static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == ' ' || c == '-' || c == 'X' || c == 'x' || (c >= '‐' && c <= '―');
    }
}
