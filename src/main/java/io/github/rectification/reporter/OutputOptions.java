package io.github.rectification.reporter;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the place to which an output goes can show. A reporter asks the process for none of it. Immutable and
 * thread-safe.
 *
 * @param colour whether the output is read on a terminal that understands colours
 * @param stepSummary the file to which a step of GitHub Actions may append Markdown for people, or empty
 * @since 0.1.0
 */
public record OutputOptions(boolean colour, Optional<Path> stepSummary) {

    /** No colour, and nothing beside the output. */
    public static final OutputOptions PLAIN = new OutputOptions(false, Optional.empty());

    /** Refuses null. */
    public OutputOptions {
        requireNonNull(stepSummary, "stepSummary");
    }

    /** {@return the same for an output that goes to a file} */
    public OutputOptions withoutColour() {
        return new OutputOptions(false, stepSummary);
    }
}
