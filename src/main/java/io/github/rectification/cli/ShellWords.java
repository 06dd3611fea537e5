package io.github.rectification.cli;

import io.github.rectification.InstalledRules;
import io.github.rectification.profile.Profiles;
import io.github.rectification.reporter.ReportFormats;
import io.github.rectification.rule.RuleCatalogue;
import java.util.ArrayList;
import java.util.List;

/** The words with which a shell completes the command line. */
final class ShellWords {

    private ShellWords() {}

    /** {@return the options of every command} */
    static List<String> commonOptions() {
        return List.of("--help", "--version");
    }

    static List<String> commands() {
        List<String> words = new ArrayList<>();
        for (Command command : Command.values()) {
            words.add(command.word());
        }
        return words;
    }

    /** {@return the words that may stand after an option; empty where files or free words stand} */
    static List<String> valuesOf(Option option) {
        return switch (option) {
            case FORMAT -> ReportFormats.names();
            case PROFILE -> Profiles.names();
            default ->
                option.valueLabel().contains("|") ? List.of(option.valueLabel().split("\\|")) : List.of();
        };
    }

    /** {@return the words that may stand after a command; empty where files stand} */
    static List<String> operandsOf(Command command) {
        return switch (command) {
            case EXPLAIN -> rules();
            case SCHEMA, COMPLETION -> List.of(command.operandLabel().split("\\|"));
            default -> List.of();
        };
    }

    private static List<String> rules() {
        List<String> rules = new ArrayList<>();
        for (RuleCatalogue.Entry entry : InstalledRules.catalogue().entries()) {
            rules.add(entry.info().id().value());
        }
        return rules;
    }
}
