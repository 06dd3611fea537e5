package io.github.rectification.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a well-formed command line, the case of every script: picocli alone takes longer to start than a check does.
 * Whatever is not plain (help, mistakes) is left to {@link PicocliLine}. Written without lambdas, each of which costs
 * time at the start.
 */
final class PlainLine {

    private final Command command;
    private final Map<Option, List<String>> options = new EnumMap<>(Option.class);
    private final List<String> operands = new ArrayList<>();

    private PlainLine(Command command) {
        this.command = command;
    }

    /** {@return the command line, or empty if it is not plain} */
    static Optional<Arguments> read(String[] args) {
        Optional<Command> command = args.length == 0 ? Optional.empty() : Command.of(args[0]);
        return command.isPresent() ? new PlainLine(command.get()).readRest(args) : Optional.empty();
    }

    private Optional<Arguments> readRest(String[] args) {
        Iterator<String> words = List.of(args).listIterator(1);
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("--")) {
                while (words.hasNext()) {
                    operands.add(words.next());
                }
            } else if (!word.startsWith("-") || word.equals("-")) {
                operands.add(word);
            } else if (!readOption(word, words)) {
                return Optional.empty();
            }
        }
        return operands.isEmpty() || command.takesOperands()
                ? Optional.of(new Arguments(command, options, operands))
                : Optional.empty();
    }

    private boolean readOption(String word, Iterator<String> words) {
        int equals = word.indexOf('=');
        Optional<Option> found = Option.of(equals < 0 ? word : word.substring(0, equals));
        if (found.isEmpty() || !command.options().contains(found.get())) {
            return false;
        }
        Option option = found.get();
        boolean again = options.containsKey(option);
        if ((again && !option.isRepeatable()) || (equals >= 0 && !option.takesValue())) {
            return false;
        }
        List<String> values = options.getOrDefault(option, new ArrayList<>());
        options.put(option, values);
        if (!option.takesValue()) {
            return true;
        }
        if (equals < 0 && option.isValueOptional()) {
            return values.add("");
        }
        if (equals < 0 && !words.hasNext()) {
            return false;
        }
        String value = equals < 0 ? words.next() : word.substring(equals + 1);
        // a word that looks like an option is hardly the value that was meant
        return (equals >= 0 || !value.startsWith("-")) && values.add(value);
    }
}
