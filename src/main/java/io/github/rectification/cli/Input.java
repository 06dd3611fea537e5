package io.github.rectification.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One thing to check.
 *
 * @param name what it is called in every output
 * @param file the file, or empty for standard input and for what is no file
 * @param named whether the command line names it, so that it is checked whatever it holds
 * @param problem the key of the sentence that says why it cannot even be opened, or empty
 */
record Input(String name, Optional<Path> file, boolean named, Optional<String> problem) {

    static Input named(Path file) {
        return new Input(shown(file), Optional.of(file), true, Optional.empty());
    }

    static Input inFolder(Path file) {
        return new Input(shown(file), Optional.of(file), false, Optional.empty());
    }

    static Input standardInput(String name) {
        return new Input(name, Optional.empty(), true, Optional.empty());
    }

    static Input missing(String name, String problem) {
        return new Input(name, Optional.empty(), true, Optional.of(problem));
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }
}
