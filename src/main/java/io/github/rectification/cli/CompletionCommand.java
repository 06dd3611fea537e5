package io.github.rectification.cli;

import io.github.rectification.InstalledRules;
import io.github.rectification.profile.Profiles;
import io.github.rectification.reporter.ReportFormats;
import io.github.rectification.rule.RuleCatalogue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code rectify completion}: what a shell needs to complete the command line. */
final class CompletionCommand {

    private static final List<String> COMMON = List.of("--help", "--version");
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
        String words = InitCommand.template("completion.bash")
                .replace("{commands}", commands())
                .replace("{values}", values())
                .replace("{options}", options())
                .replace("{operands}", operands());
        switch (shell) {
            case "bash" -> console.out().write(words);
            case "zsh" ->
                console.out()
                        .write("autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n"
                                + words);
            default -> throw Refusal.usage("usage.shell", Map.of("value", shell, "known", List.of("bash", "zsh")));
        }
        return ExitStatus.OK;
    }

    private static String commands() {
        List<String> words = new ArrayList<>();
        for (Command command : Command.values()) {
            words.add(command.word());
        }
        words.addAll(COMMON);
        return String.join(" ", words);
    }

    /** The words that may stand after an option; after others the shell offers files. */
    private static String values() {
        var cases = new StringBuilder();
        for (Option option : Option.values()) {
            if (option.takesValue() && !option.isValueOptional()) {
                cases.append(branch(option.word(), valuesOf(option)));
            }
        }
        return cases.toString();
    }

    private static List<String> valuesOf(Option option) {
        return switch (option) {
            case FORMAT -> ReportFormats.names();
            case PROFILE -> Profiles.names();
            default ->
                option.valueLabel().contains("|") ? List.of(option.valueLabel().split("\\|")) : List.of();
        };
    }

    private static String options() {
        var cases = new StringBuilder();
        for (Command command : Command.values()) {
            List<String> words = new ArrayList<>();
            command.options().forEach(option -> words.add(option.word()));
            words.addAll(COMMON);
            cases.append(branch(command.word(), words));
        }
        return cases.toString();
    }

    private static String operands() {
        List<String> rules = new ArrayList<>();
        for (RuleCatalogue.Entry entry : InstalledRules.catalogue().entries()) {
            rules.add(entry.info().id().value());
        }
        var cases = new StringBuilder(branch(Command.EXPLAIN.word(), rules));
        for (Command command : List.of(Command.SCHEMA, Command.COMPLETION)) {
            cases.append(branch(command.word(), List.of(command.operandLabel().split("\\|"))));
        }
        return cases.toString();
    }

    private static String branch(String word, List<String> words) {
        String reply = words.isEmpty() ? "" : REPLY.replace("%s", String.join(" ", words)) + " ";
        return "        " + word + ") " + reply + ";;\n";
    }
}
