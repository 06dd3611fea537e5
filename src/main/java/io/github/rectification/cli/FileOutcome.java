package io.github.rectification.cli;

import io.github.rectification.reporter.CheckedFile;
import java.util.Optional;

/**
 * What came of one input.
 *
 * @param file the input as reporters see it
 * @param skipped whether it is no report and nobody named it
 * @param fault what went wrong in the program, or empty
 * @param repair what came of the repairs
 */
record FileOutcome(CheckedFile file, boolean skipped, Optional<Throwable> fault, Repair repair) {}
