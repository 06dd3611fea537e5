package io.github.rectification.cli;

import io.github.rectification.reporter.VisibleText;
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

    private static final char UNDECODABLE = '\uFFFD';

    static Input named(Path file) {
        return new Input(shown(file), Optional.of(file), true, Optional.empty());
    }

    static Input inFolder(Path file) {
        return new Input(shown(file), Optional.of(file), false, Optional.empty());
    }

    static Input standardInput(String name) {
        return new Input(safe(name), Optional.empty(), true, Optional.empty());
    }

    static Input missing(String name) {
        return missing(name, name.indexOf(UNDECODABLE) < 0 ? "input.missing" : "input.undecodable");
    }

    static Input missing(String name, String problem) {
        return new Input(safe(name), Optional.empty(), true, Optional.of(problem));
    }

    static String shown(Path file) {
        String name = file.toString();
        return safe(name.indexOf(UNDECODABLE) < 0 ? name.replace('\\', '/') : decoded(file));
    }

    /** Build servers run lines that begin so, blanks aside; with the folder before it the name is that of the same file. */
    static String safe(String name) {
        return VisibleText.isCommand(name) ? "./" + name : name;
    }

    /** In a locale without UTF-8 a path keeps its bytes but cannot show them; its address can. */
    private static String decoded(Path file) {
        String absolute = file.toUri().getPath();
        int start = absolute.length();
        for (int names = file.isAbsolute() ? 0 : file.getNameCount(); names > 0; names--) {
            start = absolute.lastIndexOf('/', start - 1);
        }
        return file.isAbsolute() ? absolute : absolute.substring(start + 1);
    }
}
