package io.github.rectification.cli;

import java.util.List;

/** What fish needs to complete the command line: a line for each command, option and operand that it can name. */
final class FishCompletion {

    private static final String FIRST_WORD = "__fish_use_subcommand";

    private final StringBuilder lines = new StringBuilder();

    private FishCompletion() {}

    static String text() {
        var completion = new FishCompletion();
        completion.line(FIRST_WORD, "-f -a", ShellWords.commands());
        completion.line(FIRST_WORD, "-f -l help", List.of());
        completion.line(FIRST_WORD, "-f -l version", List.of());
        for (Command command : Command.values()) {
            completion.add(command);
        }
        return completion.lines.toString();
    }

    private void add(Command command) {
        String after = "__fish_seen_subcommand_from " + command.word();
        for (Option option : command.options()) {
            List<String> values = option.needsValue() ? ShellWords.valuesOf(option) : List.of();
            String value = option.valueLabel().contains("FILE") ? " -r -F" : " -x";
            String kind = option.needsValue() ? value : "";
            line(after, "-l " + option.word().substring(2) + kind + (values.isEmpty() ? "" : " -a"), values);
        }
        for (String common : ShellWords.commonOptions()) {
            line(after, "-l " + common.substring(2), List.of());
        }
        List<String> operands = ShellWords.operandsOf(command);
        if (!operands.isEmpty()) {
            line(after, "-f -a", operands);
        }
    }

    private void line(String condition, String what, List<String> words) {
        lines.append("complete -c rectify -n '").append(condition).append("' ").append(what);
        if (!words.isEmpty()) {
            lines.append(" '").append(String.join(" ", words)).append('\'');
        }
        lines.append('\n');
    }
}
