package io.github.rectification.reporter;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Severity;

/**
 * What a run counted; findings that are waived do not count. Immutable and thread-safe.
 *
 * @param files the files handed to the reporter, unreadable ones among them
 * @param errors the findings that are errors
 * @param warnings the findings that are warnings
 * @param infos the findings that are informations
 * @param unreadable the files that could not be read
 * @since 0.1.0
 */
public record RunSummary(int files, int errors, int warnings, int infos, int unreadable) {

    /** Nothing counted yet. */
    public static final RunSummary EMPTY = new RunSummary(0, 0, 0, 0, 0);

    /**
     * Counts a file with its findings.
     *
     * @param file the file, not null
     * @return the counts with the file, not null
     */
    public RunSummary plus(CheckedFile file) {
        return new RunSummary(
                files + 1,
                errors + count(file, Severity.ERROR),
                warnings + count(file, Severity.WARNING),
                infos + count(file, Severity.INFO),
                unreadable + (file.unreadable().isPresent() ? 1 : 0));
    }

    /**
     * Counts the findings of a severity and of those above it.
     *
     * @param least the lightest severity to count, not null
     * @return the number
     */
    public int atLeast(Severity least) {
        return switch (least) {
            case ERROR -> errors;
            case WARNING -> errors + warnings;
            case INFO -> errors + warnings + infos;
        };
    }

    private static int count(CheckedFile file, Severity severity) {
        int count = 0;
        for (Finding finding : file.findings()) {
            if (finding.severity() == severity && finding.counts()) {
                count++;
            }
        }
        return count;
    }
}
