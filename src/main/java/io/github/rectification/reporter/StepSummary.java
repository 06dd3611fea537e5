package io.github.rectification.reporter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import io.github.rectification.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The summary of a step in GitHub Actions: a file to which Markdown is appended. What it cannot take is refused. */
final class StepSummary {

    /** GitHub refuses a summary of more than 1 MiB whole; the rest is left to others of the step. */
    private static final int MOST_BYTES = 1_000_000;

    private static final String MARKS = "\\`*_{}[]()<>#+!|&~$:@";

    private static final String HEADING = "### rectify\n\n";

    private final Optional<Path> file;
    private final StringBuilder waiting = new StringBuilder();
    private int waitingLines;
    private int lines;
    private long bytes = -1;
    private boolean full;

    StepSummary(Optional<Path> file) {
        this.file = file;
        this.full = file.isEmpty();
    }

    /** Takes a line, to be written by the next {@link #flush}; none once one did not fit. */
    void add(Severity severity, String title, String place, String message) {
        if (full) {
            return;
        }
        if (bytes < 0) {
            bytes = size(file.orElseThrow()) + HEADING.length();
            waiting.append(HEADING);
        }
        String line = "- **" + Words.of(severity) + "** " + escaped(title) + " " + escaped(place) + ": "
                + escaped(message) + "\n";
        int more = line.getBytes(UTF_8).length;
        full = bytes + more > MOST_BYTES;
        if (!full) {
            bytes += more;
            waiting.append(line);
            waitingLines++;
        }
    }

    /** Appends what waits. */
    void flush() {
        if (waitingLines == 0) {
            return;
        }
        try {
            Files.writeString(file.orElseThrow(), waiting, CREATE, APPEND);
            lines += waitingLines;
        } catch (IOException e) {
            // the notice at the end says how many findings the summary lacks
            full = true;
        }
        waiting.setLength(0);
        waitingLines = 0;
    }

    /** {@return how many lines the file took} */
    int lines() {
        return lines;
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        VisibleText.of(text).codePoints().forEach(c -> {
            if (MARKS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }
}
