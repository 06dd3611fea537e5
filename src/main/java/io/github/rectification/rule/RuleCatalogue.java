package io.github.rectification.rule;

import static java.util.Comparator.comparing;

import io.github.rectification.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rules by id, sorted. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleCatalogue {

    private final List<Entry> entries;

    private RuleCatalogue(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * Puts rules together.
     *
     * @param rules the rules in any order, not null
     * @return the catalogue, not null
     * @throws IllegalArgumentException if two rules have one id or one name
     */
    public static RuleCatalogue of(List<? extends Rule> rules) {
        List<Entry> entries = new ArrayList<>();
        rules.forEach(rule -> entries.add(new Entry(RuleInfo.of(rule), rule)));
        entries.sort(comparing(entry -> entry.info().id()));
        for (int i = 0; i < entries.size(); i++) {
            RuleInfo info = entries.get(i).info();
            for (Entry other : entries.subList(0, i)) {
                if (other.info().id().equals(info.id()) || other.info().name().equals(info.name())) {
                    throw new IllegalArgumentException(
                            "rule " + info.id() + " " + info.name() + " is in the catalogue twice");
                }
            }
        }
        return new RuleCatalogue(List.copyOf(entries));
    }

    /** {@return the rules with what is known of them, sorted by id} */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Finds a rule by id, former id or name.
     *
     * @param idOrName the id or the name, in any case; not null
     * @return the rule, or empty
     */
    public Optional<Entry> find(String idOrName) {
        return entries.stream().filter(entry -> entry.isCalled(idOrName)).findFirst();
    }

    /**
     * A rule and what is known of it.
     *
     * @param info what is known, not null
     * @param rule the rule, not null
     * @since 0.1.0
     */
    public record Entry(RuleInfo info, Rule rule) {

        private boolean isCalled(String idOrName) {
            return info.id().value().equalsIgnoreCase(idOrName)
                    || info.name().equalsIgnoreCase(idOrName)
                    || info.formerIds().stream().map(RuleId::value).anyMatch(idOrName::equalsIgnoreCase);
        }
    }
}
