package io.github.rectification.cli;

/** Why a file that the command line does not name is passed over. */
enum Skip {
    /** It has neither an opening nor an item. */
    NO_REPORT("note.skipped"),
    /** It is JSON, and no report. */
    FOREIGN_JSON("note.foreign-json"),
    /** It was written by an earlier run. */
    OWN_OUTPUT("note.earlier-output");

    private final String note;

    Skip(String note) {
        this.note = note;
    }

    /** {@return the key of the sentence about such a file} */
    String note() {
        return note;
    }
}
