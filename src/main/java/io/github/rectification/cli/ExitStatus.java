package io.github.rectification.cli;

/** The exit statuses, the lesser evil first: of several the last one wins. */
enum ExitStatus {
    OK(0),
    FINDINGS(1),
    UNREAD(3),
    USAGE(2),
    FAULT(4);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** {@return the number that the process ends with} */
    int code() {
        return code;
    }

    ExitStatus or(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
