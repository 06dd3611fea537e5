package io.github.rectification.cli;

import static io.github.rectification.cli.Option.AS_OF;
import static io.github.rectification.cli.Option.BASELINE;
import static io.github.rectification.cli.Option.CHANGED_SINCE;
import static io.github.rectification.cli.Option.CI;
import static io.github.rectification.cli.Option.CONFIG;
import static io.github.rectification.cli.Option.FAIL_ON;
import static io.github.rectification.cli.Option.FAIL_ON_SKIPPED;
import static io.github.rectification.cli.Option.FIX;
import static io.github.rectification.cli.Option.FORMAT;
import static io.github.rectification.cli.Option.JOBS;
import static io.github.rectification.cli.Option.LANG;
import static io.github.rectification.cli.Option.PRINT_CONFIG;
import static io.github.rectification.cli.Option.PROFILE;
import static io.github.rectification.cli.Option.QUIET;
import static io.github.rectification.cli.Option.REGIME;
import static io.github.rectification.cli.Option.SPANS;
import static io.github.rectification.cli.Option.STDIN_NAME;
import static io.github.rectification.cli.Option.TODO;
import static io.github.rectification.cli.Option.UPDATE_BASELINE;
import static io.github.rectification.cli.Option.VERBOSE;

import java.util.List;
import java.util.Optional;

/** The commands with what they take; the one place from which both readers of the command line know it. */
enum Command {
    CHECK("check", "PATH..."),
    PARSE("parse", "PATH"),
    RULES("rules", ""),
    EXPLAIN("explain", "RULE"),
    SCHEMA("schema", "report|findings|config|profile"),
    WATCH("watch", "PATH..."),
    NEW("new", "[FILE]"),
    INIT("init", "[FOLDER]"),
    COMPLETION("completion", "bash|zsh|fish");

    private final String word;
    private final String operandLabel;

    Command(String word, String operandLabel) {
        this.word = word;
        this.operandLabel = operandLabel;
    }

    static Optional<Command> of(String word) {
        for (Command command : values()) {
            if (command.word.equals(word)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    /** {@return the command as written on the command line} */
    String word() {
        return word;
    }

    /** {@return what the help shows for its operands, empty for a command without any} */
    String operandLabel() {
        return operandLabel;
    }

    boolean takesOperands() {
        return !operandLabel.isEmpty();
    }

    List<Option> options() {
        return switch (this) {
            case CHECK ->
                List.of(
                        FORMAT,
                        TODO,
                        PROFILE,
                        AS_OF,
                        LANG,
                        FAIL_ON,
                        FAIL_ON_SKIPPED,
                        CONFIG,
                        BASELINE,
                        UPDATE_BASELINE,
                        PRINT_CONFIG,
                        FIX,
                        CHANGED_SINCE,
                        JOBS,
                        STDIN_NAME,
                        QUIET,
                        VERBOSE);
            case PARSE -> List.of(SPANS, LANG, STDIN_NAME, VERBOSE);
            case RULES -> List.of(FORMAT, LANG, VERBOSE);
            case EXPLAIN, SCHEMA, COMPLETION -> List.of(LANG, VERBOSE);
            case WATCH ->
                List.of(FORMAT, TODO, PROFILE, AS_OF, LANG, CONFIG, BASELINE, CHANGED_SINCE, JOBS, QUIET, VERBOSE);
            case NEW -> List.of(PROFILE, REGIME, AS_OF, LANG, QUIET, VERBOSE);
            case INIT -> List.of(CI, LANG, QUIET, VERBOSE);
        };
    }
}
