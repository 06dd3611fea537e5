package io.github.rectification.cli;

import io.github.rectification.InstalledRules;
import io.github.rectification.reporter.PrettyJson;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RuleInfo;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** {@code rectify rules}: lists the rules, as a table or as JSON. */
final class RulesCommand {

    private static final String OFF = "off";
    private static final int SEVERITY_WIDTH = "warning".length();

    private final Console console;
    private final Arguments arguments;

    RulesCommand(Console console, Arguments arguments) {
        this.console = console;
        this.arguments = arguments;
    }

    ExitStatus run() throws IOException {
        RuleCatalogue catalogue = InstalledRules.catalogue();
        var texts = new RuleTexts(catalogue.messages(CheckOptions.locale(arguments)));
        String format = arguments.value(Option.FORMAT).orElse("text");
        List<RuleInfo> rules =
                catalogue.entries().stream().map(RuleCatalogue.Entry::info).toList();
        switch (format) {
            case "text" -> table(rules, texts, console.out());
            case "json" -> json(rules, texts, console.out());
            default -> throw Refusal.usage("usage.format", Map.of("value", format, "known", List.of("text", "json")));
        }
        return ExitStatus.OK;
    }

    private static void table(List<RuleInfo> rules, RuleTexts texts, Writer out) throws IOException {
        int nameWidth = 0;
        for (RuleInfo rule : rules) {
            nameWidth = Math.max(nameWidth, rule.name().length());
        }
        for (RuleInfo rule : rules) {
            out.write(rule.id() + "  ");
            out.write(padded(rule.name(), nameWidth) + "  ");
            out.write(padded(RuleTexts.word(rule.severity()), SEVERITY_WIDTH) + "  ");
            out.write(padded(rule.onDemand() ? OFF : "", OFF.length()) + "  ");
            out.write(texts.title(rule) + "\n");
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static void json(List<RuleInfo> rules, RuleTexts texts, Writer out) throws IOException {
        try (JsonGenerator json = PrettyJson.generator(out)) {
            json.writeStartArray();
            for (RuleInfo rule : rules) {
                write(rule, texts, json);
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
        json.writeBooleanProperty("offByDefault", rule.onDemand());
        json.writeStringProperty("backing", rule.backing().name());
        json.writeStringProperty("since", rule.since());
        json.writeBooleanProperty("needsDraft", rule.needsDraft());
        json.writeBooleanProperty("fixable", rule.fixable());
        json.writeStringProperty("title", texts.title(rule));
        json.writeStringProperty("basis", texts.basis(rule));
        json.writeEndObject();
    }
}
