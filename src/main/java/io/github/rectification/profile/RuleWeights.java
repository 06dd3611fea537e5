package io.github.rectification.profile;

import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.Severity;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RuleInfo;
import io.github.rectification.settings.Setting;
import io.github.rectification.settings.Setting.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads which rules run and how much each weighs. */
final class RuleWeights {

    private static final String OFF = "off";
    private static final Map<String, Severity> SEVERITIES =
            Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "info", Severity.INFO);

    private final RuleCatalogue catalogue;
    private final Map<String, Severity> severities;
    private final Set<RuleId> switchedOff;
    private final Set<RuleId> named = new HashSet<>();

    RuleWeights(RuleCatalogue catalogue, Profile base) {
        this.catalogue = catalogue;
        this.severities = new HashMap<>(base.severities());
        this.switchedOff = new HashSet<>(base.switchedOff());
    }

    Map<String, Severity> severities() {
        return severities;
    }

    Set<RuleId> switchedOff() {
        return switchedOff;
    }

    void read(Setting rules) {
        for (Entry entry : rules.entries()) {
            RuleInfo rule = ruleOf(entry.key());
            if (!named.add(rule.id())) {
                throw entry.key().refused("rule.twice", Map.of("rule", rule.id()));
            }
            if (entry.value().isMap()) {
                readCases(rule, entry.value());
            } else {
                readWhole(rule, entry.value());
            }
        }
    }

    private RuleInfo ruleOf(Setting key) {
        Optional<RuleInfo> rule = catalogue.find(key.text()).map(RuleCatalogue.Entry::info);
        return rule.orElseThrow(() -> {
            List<String> known = new ArrayList<>();
            catalogue.entries().forEach(entry -> {
                known.add(entry.info().id().value());
                known.add(entry.info().name());
            });
            return key.unknown("rule.unknown", known, Map.of());
        });
    }

    private void readWhole(RuleInfo rule, Setting weight) {
        Map<String, Optional<Severity>> words = new HashMap<>();
        SEVERITIES.forEach((word, severity) -> words.put(word, Optional.of(severity)));
        words.put(OFF, Optional.empty());
        Optional<Severity> severity = weight.word(words);
        String id = rule.id().value();
        severities.keySet().removeIf(key -> key.equals(id) || key.startsWith(id + "."));
        severity.ifPresent(one -> severities.put(id, one));
        if (severity.isPresent()) {
            switchedOff.remove(rule.id());
        } else {
            switchedOff.add(rule.id());
        }
    }

    private void readCases(RuleInfo rule, Setting cases) {
        for (Entry entry : cases.entries()) {
            String name = entry.key().text();
            if (rule.cases().isEmpty()) {
                throw entry.key().refused("case.none", Map.of("rule", rule.id()));
            }
            if (!rule.cases().containsKey(name)) {
                throw entry.key().unknown("case.unknown", rule.cases().keySet(), Map.of("rule", rule.id()));
            }
            severities.put(rule.id() + "." + name, entry.value().word(SEVERITIES));
        }
        switchedOff.remove(rule.id());
    }
}
