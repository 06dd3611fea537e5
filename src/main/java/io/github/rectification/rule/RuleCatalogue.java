package io.github.rectification.rule;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.github.rectification.finding.Messages;
import io.github.rectification.finding.RuleId;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Rules by id, sorted. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleCatalogue {

    private final List<Entry> entries;
    private final List<RulePack> packs;

    private RuleCatalogue(List<Entry> entries, List<RulePack> packs) {
        this.entries = entries;
        this.packs = packs;
    }

    /**
     * Puts rules together.
     *
     * @param rules the rules in any order, not null
     * @return the catalogue, not null
     * @throws IllegalArgumentException if two rules have one id or one name
     */
    public static RuleCatalogue of(List<? extends Rule> rules) {
        requireNonNull(rules, "rules");
        return new RuleCatalogue(sorted(rules), List.of());
    }

    private static List<Entry> sorted(List<? extends Rule> rules) {
        List<Entry> entries = new ArrayList<>();
        rules.forEach(rule -> entries.add(new Entry(RuleInfo.of(rule), rule)));
        entries.sort(comparing(entry -> entry.info().id()));
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entries.subList(0, i).stream().anyMatch(entry::clashesWith)) {
                throw new IllegalArgumentException(
                        "rule " + entry.info().id() + " " + entry.info().name() + " is in the catalogue twice");
            }
        }
        return List.copyOf(entries);
    }

    /**
     * Adds the rules of a pack.
     *
     * @param pack the pack, not null
     * @return the catalogue with them, not null
     * @throws RulePackException if a rule has an id or a name that another has or had, or words of the pack are missing
     */
    public RuleCatalogue with(RulePack pack) {
        List<Rule> rules = new ArrayList<>(entries.stream().map(Entry::rule).toList());
        rules.addAll(pack.rules());
        List<RulePack> more = new ArrayList<>(packs);
        more.add(pack);
        try {
            PackTexts.check(pack, infos(pack));
            return new RuleCatalogue(sorted(rules), List.copyOf(more));
        } catch (IllegalArgumentException e) {
            throw new RulePackException("rule pack " + pack.name() + " cannot be added: " + e.getMessage(), e);
        }
    }

    private static List<RuleInfo> infos(RulePack pack) {
        return pack.rules().stream().map(RuleInfo::of).toList();
    }

    /**
     * Obtains the sentences on the findings of all rules.
     *
     * @param locale Chinese gives Chinese, every other language English; not null
     * @return the sentences, not null
     */
    public Messages messages(Locale locale) {
        Messages messages = Messages.of(locale);
        for (RulePack pack : packs) {
            messages = messages.and(PackTexts.read(pack, infos(pack), locale));
        }
        return messages;
    }

    /**
     * Obtains the page that explains a rule.
     *
     * @param rule the rule, not null
     * @param locale Chinese gives Chinese, every other language English; not null
     * @return the page as Markdown that ends with a line feed, or empty if the rule has none
     */
    public Optional<String> page(RuleId rule, Locale locale) {
        return packOf(rule)
                .map(pack -> PackTexts.page(pack, rule).map(page -> RulePages.inLanguage(page, locale)))
                .orElseGet(() -> RulePages.page(rule, locale));
    }

    /**
     * Tells where people find the page of a rule on the web.
     *
     * @param rule the rule, not null
     * @return an absolute address, or empty if the rule has no page there
     */
    public Optional<URI> address(RuleId rule) {
        return packOf(rule).map(pack -> pack.address(rule)).orElseGet(() -> RulePages.address(rule));
    }

    private Optional<RulePack> packOf(RuleId rule) {
        return packs.stream()
                .filter(pack -> infos(pack).stream().anyMatch(info -> info.id().equals(rule)))
                .findFirst();
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

        /** Refuses null. */
        public Entry {
            requireNonNull(info, "info");
            requireNonNull(rule, "rule");
        }

        /** Ids that a rule had before stay its own. */
        private boolean clashesWith(Entry other) {
            return other.isCalled(info.id().value())
                    || other.isCalled(info.name())
                    || isCalled(other.info.id().value());
        }

        private boolean isCalled(String idOrName) {
            return info.id().value().equalsIgnoreCase(idOrName)
                    || info.name().equalsIgnoreCase(idOrName)
                    || info.formerIds().stream().map(RuleId::value).anyMatch(idOrName::equalsIgnoreCase);
        }
    }
}
