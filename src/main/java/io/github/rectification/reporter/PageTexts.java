package io.github.rectification.reporter;

import io.github.rectification.finding.Messages;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.Severity;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RuleInfo;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** What the page says, in the language of the run. */
final class PageTexts {

    private final Messages own;
    private final Messages findings;
    private final RuleCatalogue catalogue;

    PageTexts(CheckRun run) {
        this.own = Messages.of(run.locale(), PageTexts.class);
        this.findings = Messages.of(run.locale());
        this.catalogue = run.catalogue();
    }

    Locale locale() {
        return own.locale();
    }

    /** {@return the language as HTML names it} */
    String language() {
        return own.locale().equals(Locale.CHINESE) ? "zh-CN" : "en";
    }

    String of(String key) {
        return own.text("html." + key, Map.of());
    }

    String of(String key, String name, Object value) {
        return own.text("html." + key, Map.of(name, value));
    }

    String of(String key, Map<String, ?> values) {
        return own.text("html." + key, values);
    }

    String of(LocalDate date) {
        return of("date", "date", date);
    }

    /** {@return the word for a constant of the model or of findings} */
    String of(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return findings.has(key) ? findings.text(key, Map.of()) : of(key);
    }

    /** {@return what the rule is about, or its name where nothing is known of it} */
    String title(RuleId rule) {
        return said(
                rule,
                ".title",
                catalogue
                        .find(rule.value())
                        .map(RuleCatalogue.Entry::info)
                        .map(RuleInfo::name)
                        .orElse(rule.value()));
    }

    /** {@return what the rule rests on, or nothing} */
    String basis(RuleId rule) {
        return said(rule, ".basis", "");
    }

    private String said(RuleId rule, String part, String otherwise) {
        String key = rule + part;
        return findings.has(key) ? findings.text(key, Map.of()) : otherwise;
    }

    /** {@return a sign whose shape tells the severity without its colour} */
    static String shape(Severity severity) {
        return switch (severity) {
            case ERROR -> "■";
            case WARNING -> "▲";
            case INFO -> "●";
        };
    }
}
