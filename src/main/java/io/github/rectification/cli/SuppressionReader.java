package io.github.rectification.cli;

import io.github.rectification.InstalledRules;
import io.github.rectification.finding.RuleId;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.settings.Setting;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.waiver.FilePattern;
import io.github.rectification.waiver.Suppression;
import io.github.rectification.waiver.SuppressionBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads suppressions of a configuration file. */
final class SuppressionReader {

    private static final int MOST_LINES = 999_999_999;

    private final RuleCatalogue catalogue = InstalledRules.catalogue();

    PlacedSuppression read(Setting whole) {
        SuppressionBuilder built = Suppression.builder().by(whole.place().toString());
        whole.read(Map.of(
                "rule", value -> built.rule(rule(value)),
                "files", value -> built.files(new FilePattern(value.text())),
                "path", value -> built.path(path(value)),
                "line", value -> built.line(value.number(1, MOST_LINES)),
                "fingerprint", value -> built.fingerprint(fingerprint(value)),
                "reason", value -> built.reason(value.text()),
                "expires", value -> built.expires(value.day())));
        for (String key : List.of("rule", "reason")) {
            if (whole.get(key).isEmpty()) {
                throw whole.refused("key.missing", Map.of("key", key));
            }
        }
        return new PlacedSuppression(built.build(), whole.place().line());
    }

    private RuleId rule(Setting value) {
        Optional<RuleCatalogue.Entry> found = catalogue.find(value.text());
        if (found.isEmpty()) {
            List<String> known = new ArrayList<>();
            for (RuleCatalogue.Entry entry : catalogue.entries()) {
                known.add(entry.info().id().value());
                known.add(entry.info().name());
            }
            throw value.unknown("rule.unknown", known, Map.of());
        }
        return found.get().info().id();
    }

    private static PropertyPath path(Setting value) {
        try {
            return PropertyPath.parse(value.text());
        } catch (IllegalArgumentException e) {
            throw value.refused("value.path", Map.of());
        }
    }

    private static String fingerprint(Setting value) {
        if (!value.text().matches("[0-9a-f]{16}")) {
            throw value.refused("value.fingerprint", Map.of());
        }
        return value.text();
    }
}
