package io.github.rectification.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command line, read.
 *
 * @param command the command
 * @param options the values of the options that were given, an empty list for one without a value
 * @param operands the rest
 */
record Arguments(Command command, Map<Option, List<String>> options, List<String> operands) {

    boolean has(Option option) {
        return options.containsKey(option);
    }

    List<String> all(Option option) {
        return options.getOrDefault(option, List.of());
    }

    Optional<String> value(Option option) {
        List<String> values = all(option);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** {@return the only operand, or empty if there is none} */
    Optional<String> optionalOperand() {
        return operands.isEmpty() ? Optional.empty() : Optional.of(operand());
    }

    /** {@return the only operand} */
    String operand() {
        if (operands.size() != 1) {
            throw Refusal.usage(
                    operands.isEmpty() ? "usage.no-operand" : "usage.many-operands",
                    Map.of("command", command.word(), "operand", command.operandLabel()));
        }
        return operands.get(0);
    }
}
