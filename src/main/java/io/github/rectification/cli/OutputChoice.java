package io.github.rectification.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * An output that was asked for.
 *
 * @param format the name of its form
 * @param file the file it goes to as written, or empty for standard output
 */
record OutputChoice(String format, Optional<String> file) {

    private static final Set<Path> STANDARD_OUTPUT =
            Set.of(Path.of("/dev/stdout"), Path.of("/dev/fd/1"), Path.of("/proc/self/fd/1"));

    /** Reads {@code FMT} or {@code FMT=FILE}. By another name standard output is still what it is. */
    static OutputChoice of(String written) {
        int equals = written.indexOf('=');
        if (equals < 0) {
            return new OutputChoice(written, Optional.empty());
        }
        String file = written.substring(equals + 1);
        boolean isStandard = WritePlan.pathOf(file)
                .filter(path -> STANDARD_OUTPUT.contains(path.normalize()))
                .isPresent();
        return new OutputChoice(written.substring(0, equals), isStandard ? Optional.empty() : Optional.of(file));
    }
}
