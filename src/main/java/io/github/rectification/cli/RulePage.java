package io.github.rectification.cli;

import io.github.rectification.finding.RuleId;
import java.util.Locale;
import java.util.Optional;

/** The page of a rule, until rule pages are merged. */
final class RulePage {

    private RulePage() {}

    static Optional<String> of(RuleId rule, Locale locale) {
        return rule.value().isEmpty() || locale.getLanguage().isEmpty() ? Optional.of("") : Optional.empty();
    }
}
