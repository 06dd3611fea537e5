package io.github.rectification.reporter;

import io.github.rectification.finding.Severity;

/** Colours of a terminal; without one every text stays as it is. */
final class TextColours {

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";

    private final boolean on;

    TextColours(boolean on) {
        this.on = on;
    }

    String place(String text) {
        return painted(BOLD, text);
    }

    String rule(String text) {
        return painted(FAINT, text);
    }

    String of(Severity severity, String text) {
        return painted(
                switch (severity) {
                    case ERROR -> "\u001B[1;31m";
                    case WARNING -> "\u001B[1;33m";
                    case INFO -> "\u001B[1;36m";
                },
                text);
    }

    /** {@return what parts the findings of two files} */
    String betweenFiles() {
        return on ? "\n" : "";
    }

    private String painted(String colour, String text) {
        return on ? colour + text + RESET : text;
    }
}
