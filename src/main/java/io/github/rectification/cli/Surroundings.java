package io.github.rectification.cli;

import io.github.rectification.reporter.OutputOptions;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the process says of the place in which it runs.
 *
 * @param output what standard output can show
 * @param progress whether somebody looks on at standard error
 * @param in the path that leads to what standard input reads, or empty where there is none
 * @param out the path that leads to what takes standard output, or empty where there is none
 */
record Surroundings(OutputOptions output, boolean progress, Optional<Path> in, Optional<Path> out) {

    /** Nobody looks on. */
    static final Surroundings PLAIN = new Surroundings(OutputOptions.PLAIN, false);

    /** Set by the script that starts the command, which can tell in no time. */
    private static final String TERMINAL = "rectify.terminal";

    /** The same for standard error, of which Java itself knows nothing. */
    private static final String ERROR_TERMINAL = "rectify.terminal.err";

    /** The same where standard input and output are none of the system's. */
    Surroundings(OutputOptions output, boolean progress) {
        this(output, progress, Optional.empty(), Optional.empty());
    }

    static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Surroundings(
                new OutputOptions(wantsColour(environment) && isTerminal(), stepSummary(environment)),
                System.getProperty(ERROR_TERMINAL, "").equals("true") && wantsProgress(environment),
                stream("/dev/stdin"),
                stream("/dev/stdout"));
    }

    private static Optional<Path> stream(String name) {
        Path path = Path.of(name);
        return Files.exists(path) ? Optional.of(path) : Optional.empty();
    }

    /** {@return whether a line that changes would be welcome if standard error is a terminal} */
    static boolean wantsProgress(Map<String, String> environment) {
        String terminal = environment.getOrDefault("TERM", "");
        String server = environment.getOrDefault("CI", "");
        boolean isServer = !server.isEmpty() && !server.equals("false");
        return !isServer && !terminal.isEmpty() && !terminal.equals("dumb");
    }

    /** {@return whether colours would be welcome if standard output is a terminal} */
    static boolean wantsColour(Map<String, String> environment) {
        String terminal = environment.getOrDefault("TERM", "");
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return !refused && !terminal.isEmpty() && !terminal.equals("dumb");
    }

    /** {@return the file for the summary of a step in GitHub Actions} */
    static Optional<Path> stepSummary(Map<String, String> environment) {
        String file = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
        try {
            return file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    // with the console of java.base there is none without a terminal, in every version
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        String told = System.getProperty(TERMINAL, "");
        if (!told.isEmpty()) {
            return told.equals("true");
        }
        // from Java 22 on another console would be loaded, which takes long and is there without a terminal too
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }
}
