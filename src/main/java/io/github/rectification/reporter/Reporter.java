package io.github.rectification.reporter;

import java.io.IOException;

/**
 * Writes one output of one run. The caller begins, hands in the files in their order, and ends; it owns, flushes and
 * closes what is written to. A run that fails is not ended. Not thread-safe.
 *
 * @since 0.1.0
 */
public interface Reporter {

    /**
     * Begins the output.
     *
     * @param run what is known before the first file, not null
     * @throws IOException if the output cannot be written
     */
    void begin(CheckRun run) throws IOException;

    /**
     * Writes what came of a file.
     *
     * @param file the file, not null
     * @throws IOException if the output cannot be written
     */
    void file(CheckedFile file) throws IOException;

    /**
     * Ends the output.
     *
     * @param summary what the run counted, not null
     * @throws IOException if the output cannot be written
     */
    void end(RunSummary summary) throws IOException;
}
