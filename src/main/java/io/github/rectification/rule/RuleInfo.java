package io.github.rectification.rule;

import static java.util.Objects.requireNonNull;

import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the catalogue knows of a rule.
 *
 * @param id the permanent id, not null
 * @param name the readable name, not null
 * @param severity the severity in the profile {@code generic}, for faults of no named case
 * @param cases the severities of the named cases, in the order of their declaration
 * @param onDemand whether it runs only under a profile that gives it a severity
 * @param backing what the rule rests on, not null
 * @param since the version that first had it, not null
 * @param formerIds ids that it had before
 * @param needsDraft whether it judges the draft itself and does not apply to a report without one
 * @param fixable whether some of its faults come with a repair that needs no person
 * @param secret whether what it finds is kept back, as {@link RuleSpec#secret()} says
 * @since 0.1.0
 */
public record RuleInfo(
        RuleId id,
        String name,
        Severity severity,
        Map<String, Severity> cases,
        boolean onDemand,
        Backing backing,
        String since,
        List<RuleId> formerIds,
        boolean needsDraft,
        boolean fixable,
        boolean secret) {

    /** Refuses null. */
    public RuleInfo {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(severity, "severity");
        requireNonNull(cases, "cases");
        requireNonNull(backing, "backing");
        requireNonNull(since, "since");
        requireNonNull(formerIds, "formerIds");
    }

    /**
     * Reads what a rule says of itself.
     *
     * @param rule the rule, not null
     * @return what is known of it, not null
     * @throws IllegalArgumentException if the rule wears no {@link RuleSpec}
     */
    public static RuleInfo of(Rule rule) {
        requireNonNull(rule, "rule");
        RuleSpec spec = rule.getClass().getAnnotation(RuleSpec.class);
        if (spec == null) {
            throw new IllegalArgumentException("rule " + rule.getClass().getName() + " must wear @RuleSpec");
        }
        Map<String, Severity> cases = new LinkedHashMap<>();
        for (RuleSpec.Case one : spec.cases()) {
            cases.put(one.name(), one.severity());
        }
        return new RuleInfo(
                new RuleId(spec.id()),
                requireNonNull(spec.name(), "name"),
                spec.severity(),
                cases,
                spec.onDemand(),
                spec.backing(),
                spec.since(),
                List.of(spec.formerIds()).stream().map(RuleId::new).toList(),
                rule instanceof DraftRule,
                spec.fixable(),
                spec.secret());
    }
}
