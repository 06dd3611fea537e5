package io.github.rectification.reporter;

import io.github.rectification.finding.Messages;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.Severity;
import io.github.rectification.rule.MarkdownView;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RuleInfo;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The rules as SARIF describes them, in the language of the run. */
final class SarifRules {

    private static final String SECTION = "\n### ";

    private final JsonGenerator json;
    private final CheckRun run;
    private final Messages messages;

    private SarifRules(JsonGenerator json, CheckRun run) {
        this.json = json;
        this.run = run;
        this.messages = run.catalogue().messages(run.locale());
    }

    /** Writes all rules of the catalogue, and tells where in the list each stands. */
    static Map<RuleId, Integer> write(JsonGenerator json, CheckRun run) {
        var rules = new SarifRules(json, run);
        Map<RuleId, Integer> places = new HashMap<>();
        json.writeArrayPropertyStart("rules");
        for (RuleCatalogue.Entry entry : run.catalogue().entries()) {
            places.put(entry.info().id(), places.size());
            rules.write(entry.info());
        }
        json.writeEndArray();
        return places;
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    static String language(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh-CN" : "en-US";
    }

    private void write(RuleInfo rule) {
        Optional<String> page = run.catalogue().page(rule.id(), run.locale());
        String title = said(rule, ".title").orElse(rule.name());
        json.writeStartObject();
        json.writeStringProperty("id", rule.id().value());
        json.writeStringProperty("name", rule.name());
        text("shortDescription", title);
        text("fullDescription", page.flatMap(SarifRules::whatItIs).orElse(title));
        run.catalogue()
                .address(rule.id())
                .ifPresent(address -> json.writeStringProperty("helpUri", address.toString()));
        page.ifPresent(markdown -> {
            json.writeObjectPropertyStart("help");
            json.writeStringProperty("text", MarkdownView.of(markdown));
            json.writeStringProperty("markdown", markdown);
            json.writeEndObject();
        });
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeBooleanProperty("enabled", run.profile().runs(rule));
        json.writeStringProperty("level", level(run.profile().severity(rule, "")));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("backing", rule.backing().name());
        said(rule, ".basis").ifPresent(basis -> json.writeStringProperty("basis", basis));
        json.writeStringProperty("since", rule.since());
        json.writeEndObject();
        json.writeEndObject();
    }

    private Optional<String> said(RuleInfo rule, String part) {
        String key = rule.id() + part;
        return messages.has(key) ? Optional.of(messages.text(key, Map.of())) : Optional.empty();
    }

    private void text(String key, String text) {
        json.writeObjectPropertyStart(key);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    /** {@return the first section of the page, without its heading} */
    private static Optional<String> whatItIs(String page) {
        int heading = page.indexOf(SECTION);
        int start = heading < 0 ? -1 : page.indexOf('\n', heading + SECTION.length());
        if (start < 0) {
            return Optional.empty();
        }
        int next = page.indexOf(SECTION, start);
        String section = page.substring(start, next < 0 ? page.length() : next);
        return section.isBlank()
                ? Optional.empty()
                : Optional.of(firstParagraph(MarkdownView.of(section).strip()));
    }

    /** What a rule leaves alone is told further down, and stands in the help. */
    private static String firstParagraph(String text) {
        int end = text.indexOf("\n\n");
        return end < 0 ? text : text.substring(0, end);
    }
}
