package io.github.rectification.source;

/**
 * A text with half-width marks for full-width ones, as a string and as single units: readers go through it unit by unit,
 * which strings are slow at.
 */
final class FoldedText {

    private final String text;
    private final char[] units;

    private FoldedText(String text) {
        this.text = text;
        this.units = text.toCharArray();
    }

    static FoldedText of(String written) {
        return new FoldedText(Folding.fold(written));
    }

    String text() {
        return text;
    }

    char at(int place) {
        return units[place];
    }

    boolean startsWith(String prefix, int place) {
        return text.startsWith(prefix, place);
    }

    /** {@return the first place between start and end at which all of the string stands, or -1} */
    int indexOf(String sought, int start, int end) {
        if (sought.isEmpty()) {
            return start <= end ? start : -1;
        }
        // not String.indexOf, which would go on to the end of the whole text
        char first = sought.charAt(0);
        for (int at = start; at <= end - sought.length(); at++) {
            if (units[at] == first && text.startsWith(sought, at)) {
                return at;
            }
        }
        return -1;
    }
}
