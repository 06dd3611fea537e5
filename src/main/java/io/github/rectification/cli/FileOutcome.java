package io.github.rectification.cli;

import io.github.rectification.finding.RuleFailure;
import io.github.rectification.reporter.CheckedFile;
import java.util.List;
import java.util.Optional;

/**
 * What came of one input.
 *
 * @param file the input as reporters see it
 * @param skipped why it was passed over, or empty if it was not
 * @param fault what went wrong in the program, or empty
 * @param failures the rules that went wrong
 * @param repair what came of the repairs
 */
record FileOutcome(
        CheckedFile file,
        Optional<Skip> skipped,
        Optional<Throwable> fault,
        List<RuleFailure> failures,
        Repair repair) {

    /** {@return what came of an input of which there are no findings} */
    static FileOutcome unread(CheckedFile file, Optional<Throwable> fault) {
        return new FileOutcome(file, Optional.empty(), fault, List.of(), Repair.NONE);
    }

    /** {@return that a file was not read} */
    static FileOutcome passedOver(String name, Skip why) {
        return new FileOutcome(
                CheckedFile.unreadable(name, ""), Optional.of(why), Optional.empty(), List.of(), Repair.NONE);
    }
}
