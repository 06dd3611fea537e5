package io.github.rectification.cli;

import io.github.rectification.finding.Messages;
import io.github.rectification.reporter.PrettyJson;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RuleInfo;
import io.github.rectification.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** {@code rectify rules}: lists the rules, as a table or as JSON. */
final class RulesCommand {

    private static final int SEVERITY_WIDTH = "warning".length();

    private final Console console;
    private final Arguments arguments;

    RulesCommand(Console console, Arguments arguments) {
        this.console = console;
        this.arguments = arguments;
    }

    ExitStatus run() throws IOException {
        var texts = new RuleTexts(Messages.of(CheckOptions.locale(arguments)));
        String format = arguments.value(Option.FORMAT).orElse("text");
        switch (format) {
            case "text" -> table(BuiltInRules.catalogue(), texts, console.out());
            case "json" -> json(BuiltInRules.catalogue(), texts, console.out());
            default -> throw Refusal.usage("usage.format", Map.of("value", format, "known", List.of("text", "json")));
        }
        return ExitStatus.OK;
    }

    static void table(RuleCatalogue catalogue, RuleTexts texts, Writer out) throws IOException {
        int nameWidth = 0;
        for (RuleCatalogue.Entry entry : catalogue.entries()) {
            nameWidth = Math.max(nameWidth, entry.info().name().length());
        }
        for (RuleCatalogue.Entry entry : catalogue.entries()) {
            RuleInfo rule = entry.info();
            out.write(rule.id() + "  ");
            out.write(padded(rule.name(), nameWidth) + "  ");
            out.write(padded(RuleTexts.word(rule.severity()), SEVERITY_WIDTH) + "  ");
            out.write(texts.title(rule) + "\n");
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    static void json(RuleCatalogue catalogue, RuleTexts texts, Writer out) throws IOException {
        try (JsonGenerator json = PrettyJson.generator(out)) {
            json.writeStartArray();
            for (RuleCatalogue.Entry entry : catalogue.entries()) {
                write(entry.info(), texts, json);
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    private static void write(RuleInfo rule, RuleTexts texts, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id().value());
        json.writeStringProperty("name", rule.name());
        json.writeStringProperty("severity", rule.severity().name());
        json.writeObjectPropertyStart("cases");
        rule.cases().forEach((name, severity) -> json.writeStringProperty(name, severity.name()));
        json.writeEndObject();
        json.writeStringProperty("backing", rule.backing().name());
        json.writeStringProperty("since", rule.since());
        json.writeBooleanProperty("needsDraft", rule.needsDraft());
        json.writeBooleanProperty("fixable", rule.fixable());
        json.writeStringProperty("title", texts.title(rule));
        json.writeStringProperty("basis", texts.basis(rule));
        json.writeEndObject();
    }
}
