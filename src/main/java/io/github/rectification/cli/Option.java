package io.github.rectification.cli;

import java.util.Optional;

/** The options of all commands. */
enum Option {
    FORMAT("--format", "FMT[=FILE]"),
    PROFILE("--profile", "NAME|FILE"),
    REGIME("--regime", "xuncha|xunshi"),
    AS_OF("--as-of", "DATE"),
    LANG("--lang", "zh|en"),
    FAIL_ON("--fail-on", "error|warning|info|never"),
    FAIL_ON_SKIPPED("--fail-on-skipped", ""),
    CONFIG("--config", "FILE"),
    BASELINE("--baseline", "FILE"),
    UPDATE_BASELINE("--update-baseline", ""),
    PRINT_CONFIG("--print-config", ""),
    FIX("--fix", "diff"),
    JOBS("--jobs", "N"),
    STDIN_NAME("--stdin-name", "NAME"),
    SPANS("--spans", ""),
    TODO("--todo", ""),
    CHANGED_SINCE("--changed-since", "REV"),
    CI("--ci", "github|gitlab|jenkins"),
    QUIET("--quiet", ""),
    VERBOSE("--verbose", "");

    private final String word;
    private final String valueLabel;

    Option(String word, String valueLabel) {
        this.word = word;
        this.valueLabel = valueLabel;
    }

    static Optional<Option> of(String word) {
        for (Option option : values()) {
            if (option.word.equals(word)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** {@return the option as written on the command line} */
    String word() {
        return word;
    }

    /** {@return what the help shows for its value, empty for an option without one} */
    String valueLabel() {
        return valueLabel;
    }

    boolean takesValue() {
        return !valueLabel.isEmpty();
    }

    /** {@return whether its value may be left out; one that is given is joined by an equals sign} */
    boolean isValueOptional() {
        return this == FIX;
    }

    /** {@return whether a value must follow it} */
    boolean needsValue() {
        return takesValue() && !isValueOptional();
    }

    boolean isRepeatable() {
        return this == FORMAT;
    }
}
