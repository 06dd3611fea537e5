package io.github.rectification.bind.opening;

import io.github.rectification.source.SourceSlice;

/** Where sentences begin. */
final class Sentences {

    private Sentences() {}

    /** {@return where the sentence begins that holds the place, counted from the start of the text} */
    static int start(SourceSlice text, int at) {
        int start = at;
        while (start > 0 && "。\n\r".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
