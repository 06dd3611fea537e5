package io.github.rectification.cli;

import io.github.rectification.InstalledRules;
import io.github.rectification.finding.Messages;
import io.github.rectification.rule.Profile;
import io.github.rectification.wording.NearestWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads whatever is not plain: shows help and version, and says what is wrong with the rest. */
final class PicocliLine {

    private static final String ROOT = "rectify";
    private static final String HELP = "--help";
    private static final String VERSION = "--version";

    private final Console console;
    private final Messages messages;
    private final CommandLine root;

    PicocliLine(Console console) {
        this.console = console;
        this.messages = console.messages();
        this.root = commandLine();
    }

    ExitStatus read(String[] args, Executor executor) throws IOException {
        try {
            ParseResult parsed = root.parseArgs(args);
            while (parsed.hasSubcommand()) {
                parsed = parsed.subcommand();
            }
            CommandLine at = parsed.commandSpec().commandLine();
            if (parsed.isUsageHelpRequested()) {
                console.out().write(at.getUsageMessage(Ansi.OFF).strip() + "\n");
                return ExitStatus.OK;
            }
            if (parsed.isVersionHelpRequested()) {
                console.out().write(Version.describe(InstalledRules.catalogue(), Profile.generic(), messages));
                return ExitStatus.OK;
            }
            if (at == root) {
                console.sayLines(root.getUsageMessage(Ansi.OFF).strip());
                return ExitStatus.USAGE;
            }
            return executor.execute(arguments(parsed));
        } catch (ParameterException e) {
            throw refusal(e);
        }
    }

    private static Arguments arguments(ParseResult parsed) {
        Command command = Command.of(parsed.commandSpec().name()).orElseThrow();
        Map<Option, List<String>> options = new EnumMap<>(Option.class);
        for (OptionSpec matched : parsed.matchedOptions()) {
            Option.of(matched.longestName())
                    .ifPresent(option -> options.put(option, option.takesValue() ? matched.stringValues() : List.of()));
        }
        List<String> operands = parsed.matchedPositionals().isEmpty()
                ? List.of()
                : parsed.matchedPositionals().get(0).stringValues();
        return new Arguments(command, options, operands);
    }

    private CommandLine commandLine() {
        CommandSpec root = spec(ROOT, "help." + ROOT, false);
        for (Command command : Command.values()) {
            root.addSubcommand(command.word(), specOf(command));
        }
        return new CommandLine(root)
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setUsageHelpWidth(100);
    }

    private CommandSpec specOf(Command command) {
        CommandSpec spec = spec(command.word(), "help." + command.word(), command.takesOperands());
        for (Option option : command.options()) {
            spec.addOption(specOf(option, command));
        }
        if (command.takesOperands()) {
            spec.addPositional(PositionalParamSpec.builder()
                    .index("0..*")
                    .arity("0..*")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .paramLabel(command.operandLabel())
                    .hideParamSyntax(true)
                    .description(text("help." + command.word() + ".operand"))
                    .build());
        }
        return spec;
    }

    private OptionSpec specOf(Option option, Command command) {
        String own = "help." + command.word() + "." + option.word();
        var builder =
                OptionSpec.builder(option.word()).description(text(messages.has(own) ? own : "help." + option.word()));
        if (!option.takesValue()) {
            return builder.arity("0").type(boolean.class).build();
        }
        if (option.isValueOptional()) {
            builder.preprocessor(PicocliLine::leaveNextWord);
        }
        return builder.arity("1")
                .type(option.isRepeatable() ? List.class : String.class)
                .auxiliaryTypes(String.class)
                .paramLabel(option.isValueOptional() ? "[=" + option.valueLabel() + "]" : option.valueLabel())
                .hideParamSyntax(true)
                .build();
    }

    /** Puts an empty value before the next word, which is none. */
    private static boolean leaveNextWord(
            Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> info) {
        if (!"=".equals(info.get("separator"))) {
            words.push("");
        }
        return false;
    }

    private CommandSpec spec(String name, String key, boolean withOperands) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.addOption(OptionSpec.builder("-h", HELP)
                .usageHelp(true)
                .description(text("help." + HELP))
                .build());
        spec.addOption(OptionSpec.builder("-V", VERSION)
                .versionHelp(true)
                .description(text("help." + VERSION))
                .build());
        spec.usageMessage()
                .synopsisHeading(messages.text("help.usage", Map.of()))
                .description(text(key))
                .optionListHeading(withOperands ? "" : "%n")
                .parameterListHeading("%n")
                .commandListHeading("%n")
                .footer(text(key + ".footer").split("\n", -1));
        return spec;
    }

    private String text(String key) {
        // a percent sign begins a placeholder in picocli's help
        return messages.text(key, Map.of()).replace("%", "%%");
    }

    private static Refusal refusal(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), e.getCommandLine().getCommandSpec());
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return Refusal.usage(
                    "usage.no-value",
                    Map.of("option", wordOf(missing.getMissing().get(0))));
        }
        if (e instanceof OverwrittenOptionException overwritten) {
            return Refusal.usage("usage.twice", Map.of("option", wordOf(overwritten.getOverwritten())));
        }
        return Refusal.usage("usage.other", Map.of("why", String.valueOf(e.getMessage())));
    }

    private static Refusal unknown(String word, CommandSpec spec) {
        List<String> known = new ArrayList<>(spec.subcommands().keySet());
        spec.options().forEach(option -> known.add(option.longestName()));
        int equals = word.indexOf('=');
        return NearestWord.to(equals < 0 ? word : word.substring(0, equals), known)
                .map(near -> Refusal.usage("usage.unknown-near", Map.of("word", word, "near", near)))
                .orElseGet(() -> Refusal.usage("usage.unknown", Map.of("word", word)));
    }

    private static String wordOf(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    /** Runs a command line that turned out right. */
    interface Executor {

        ExitStatus execute(Arguments arguments) throws IOException;
    }
}
