package io.github.rectification.cli;

import io.github.rectification.reporter.VisibleText;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One thing to check.
 *
 * @param name what it is called in every output
 * @param file the file, or empty for standard input and for what is no file
 * @param origin how the command line comes to it
 * @param problem the key of the sentence that says why it cannot even be opened, or empty
 */
record Input(String name, Optional<Path> file, Origin origin, Optional<String> problem) {

    private static final char UNDECODABLE = '\uFFFD';

    static Input named(Path file) {
        return new Input(shown(file), Optional.of(file), Origin.NAMED, Optional.empty());
    }

    static Input matched(Path file) {
        return new Input(shown(file), Optional.of(file), Origin.MATCHED, Optional.empty());
    }

    static Input inFolder(Path file) {
        return new Input(shown(file), Optional.of(file), Origin.FOLDER, Optional.empty());
    }

    static Input standardInput(String name) {
        return new Input(safe(name), Optional.empty(), Origin.NAMED, Optional.empty());
    }

    static Input missing(String name) {
        return missing(name, name.indexOf(UNDECODABLE) < 0 ? "input.missing" : "input.undecodable");
    }

    static Input missing(String name, String problem) {
        return new Input(safe(name), Optional.empty(), Origin.NAMED, Optional.of(problem));
    }

    /** {@return whether it is checked whatever it holds, but for what the program itself wrote} */
    boolean named() {
        return origin != Origin.FOLDER;
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

    /** How the command line comes to a file. */
    enum Origin {
        /** It names the file. */
        NAMED,
        /** It has a pattern that matches the file. */
        MATCHED,
        /** It names a folder above the file. */
        FOLDER
    }
}
