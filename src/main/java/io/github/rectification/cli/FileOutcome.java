package io.github.rectification.cli;

import io.github.rectification.reporter.CheckedFile;
import java.util.Optional;

/**
 * What came of one input.
 *
 * @param file the input as reporters see it
 * @param skipped why it was passed over, or empty if it was not
 * @param fault what went wrong in the program, or empty
 * @param repair what came of the repairs
 */
record FileOutcome(CheckedFile file, Optional<Skip> skipped, Optional<Throwable> fault, Repair repair) {

    /** {@return that a file was not read} */
    static FileOutcome passedOver(String name, Skip why) {
        return new FileOutcome(CheckedFile.unreadable(name, ""), Optional.of(why), Optional.empty(), Repair.NONE);
    }
}
