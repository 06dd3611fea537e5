package io.github.rectification.draft.docx;

/** Collects the text of one element. Not thread-safe. */
final class RunText {

    private final StringBuilder text = new StringBuilder();
    private boolean spacePreserved;

    void start(boolean preserveSpace) {
        text.setLength(0);
        spacePreserved = preserveSpace;
    }

    void append(String more) {
        text.append(more);
    }

    /** {@return the text; line ends and tabs of the file are blanks, at both ends kept only on request} */
    String shown() {
        String blanks = text.toString().replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        if (spacePreserved) {
            return blanks;
        }
        int from = 0;
        int to = blanks.length();
        while (from < to && blanks.charAt(from) == ' ') {
            from++;
        }
        while (to > from && blanks.charAt(to - 1) == ' ') {
            to--;
        }
        return blanks.substring(from, to);
    }
}
