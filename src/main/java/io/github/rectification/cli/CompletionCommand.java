package io.github.rectification.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code rectify completion}: what a shell needs to complete the command line. */
final class CompletionCommand {

    private static final String REPLY = "COMPREPLY=($(compgen -W \"%s\" -- \"$cur\"))";

    private final Console console;
    private final Arguments arguments;

    CompletionCommand(Console console, Arguments arguments) {
        this.console = console;
        this.arguments = arguments;
    }

    ExitStatus run() throws IOException {
        CheckOptions.locale(arguments);
        String shell = arguments.operand();
        console.out()
                .write(
                        switch (shell) {
                            case "bash" -> bash();
                            case "zsh" ->
                                "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n"
                                        + bash();
                            case "fish" -> FishCompletion.text();
                            default ->
                                throw Refusal.usage(
                                        "usage.shell",
                                        Map.of("value", shell, "known", ShellWords.operandsOf(Command.COMPLETION)));
                        });
        return ExitStatus.OK;
    }

    private static String bash() {
        return InitCommand.template("completion.bash")
                .replace("{commands}", commands())
                .replace("{values}", values())
                .replace("{options}", options())
                .replace("{operands}", operands());
    }

    private static String commands() {
        List<String> words = new ArrayList<>(ShellWords.commands());
        words.addAll(ShellWords.commonOptions());
        return String.join(" ", words);
    }

    /** The words that may stand after an option; after others the shell offers files. */
    private static String values() {
        var cases = new StringBuilder();
        for (Option option : Option.values()) {
            if (option.needsValue()) {
                cases.append(branch(option.word(), ShellWords.valuesOf(option)));
            }
        }
        return cases.toString();
    }

    private static String options() {
        var cases = new StringBuilder();
        for (Command command : Command.values()) {
            List<String> words = new ArrayList<>();
            command.options().forEach(option -> words.add(option.word()));
            words.addAll(ShellWords.commonOptions());
            cases.append(branch(command.word(), words));
        }
        return cases.toString();
    }

    private static String operands() {
        var cases = new StringBuilder();
        for (Command command : Command.values()) {
            List<String> words = ShellWords.operandsOf(command);
            if (!words.isEmpty()) {
                cases.append(branch(command.word(), words));
            }
        }
        return cases.toString();
    }

    private static String branch(String word, List<String> words) {
        String reply = words.isEmpty() ? "" : REPLY.replace("%s", String.join(" ", words)) + " ";
        return "        " + word + ") " + reply + ";;\n";
    }
}
