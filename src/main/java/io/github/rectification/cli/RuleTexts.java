package io.github.rectification.cli;

import io.github.rectification.finding.Messages;
import io.github.rectification.finding.Severity;
import io.github.rectification.rule.RuleInfo;
import java.util.Map;

/** What is said of rules in a language. */
final class RuleTexts {

    private final Messages messages;

    RuleTexts(Messages messages) {
        this.messages = messages;
    }

    /** {@return what the rule finds, in a few words} */
    String title(RuleInfo rule) {
        return orElse(rule.id() + ".title", rule.name());
    }

    /** {@return what the rule rests on} */
    String basis(RuleInfo rule) {
        return orElse(rule.id() + ".basis", "");
    }

    private String orElse(String key, String otherwise) {
        return messages.has(key) ? messages.text(key, Map.of()) : otherwise;
    }

    static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
