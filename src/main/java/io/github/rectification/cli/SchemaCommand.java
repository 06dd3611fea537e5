package io.github.rectification.cli;

import io.github.rectification.json.JsonSchemas;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** {@code rectify schema}: prints a JSON Schema. */
final class SchemaCommand {

    private static final List<String> KNOWN = List.of("report", "findings", "config", "profile");

    private final Console console;
    private final Arguments arguments;

    SchemaCommand(Console console, Arguments arguments) {
        this.console = console;
        this.arguments = arguments;
    }

    ExitStatus run() throws IOException {
        CheckOptions.locale(arguments);
        String name = arguments.operand();
        console.out().write(schema(name));
        return ExitStatus.OK;
    }

    private static String schema(String name) {
        return switch (name) {
            case "report" -> JsonSchemas.report();
            case "findings" -> JsonSchemas.findings();
            case "config" -> JsonSchemas.config();
            case "profile" -> JsonSchemas.profile();
            default -> throw Refusal.usage("usage.schema", Map.of("value", name, "known", KNOWN));
        };
    }
}
