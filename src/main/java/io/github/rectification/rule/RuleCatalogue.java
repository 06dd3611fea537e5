package io.github.rectification.rule;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.github.rectification.finding.Messages;
import io.github.rectification.finding.RuleId;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
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
    private final List<InstalledPack> packs;

    private RuleCatalogue(List<Entry> entries, List<InstalledPack> packs) {
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
            entries.subList(0, i).stream()
                    .filter(entry::clashesWith)
                    .findFirst()
                    .ifPresent(other -> {
                        throw new IllegalArgumentException(clash(entry.info(), other.info()));
                    });
        }
        return List.copyOf(entries);
    }

    private static String clash(RuleInfo one, RuleInfo other) {
        return one.id().equals(other.id())
                ? "rule " + one.id() + " " + one.name() + " is in the catalogue twice"
                : "the rules " + one.id() + " " + one.name() + " and " + other.id() + " " + other.name()
                        + " have, or had, one id or one name";
    }

    /**
     * Adds the rules of a pack.
     *
     * @param pack the pack, not null
     * @return the catalogue with them, not null
     * @throws RulePackException if a rule has an id or a name that another has or had, words of the pack are missing or
     *     broken, or the pack itself fails
     */
    public RuleCatalogue with(RulePack pack) {
        return with(InstalledPack.of(requireNonNull(pack, "pack")));
    }

    /**
     * Adds the rules of packs.
     *
     * @param added the packs, not null
     * @return the catalogue with them, the same whatever their order; not null
     * @throws RulePackException as {@link #with(RulePack)}
     */
    public RuleCatalogue with(Collection<? extends RulePack> added) {
        requireNonNull(added, "added");
        RuleCatalogue catalogue = this;
        for (InstalledPack pack : added.stream()
                .map(InstalledPack::of)
                .sorted(comparing(InstalledPack::name))
                .toList()) {
            catalogue = catalogue.with(pack);
        }
        return catalogue;
    }

    private RuleCatalogue with(InstalledPack added) {
        PackTexts.check(added);
        List<Rule> rules = new ArrayList<>(entries.stream().map(Entry::rule).toList());
        rules.addAll(added.rules());
        List<InstalledPack> more = new ArrayList<>(packs);
        more.add(added);
        try {
            return new RuleCatalogue(sorted(rules), List.copyOf(more));
        } catch (IllegalArgumentException e) {
            throw new RulePackException("rule pack " + added.name() + " cannot be added: " + e.getMessage(), e);
        }
    }

    /**
     * Obtains the sentences on the findings of all rules.
     *
     * @param locale Chinese gives Chinese, every other language English; not null
     * @return the sentences, not null
     */
    public Messages messages(Locale locale) {
        Messages messages = Messages.of(locale);
        for (InstalledPack pack : packs) {
            messages = messages.and(PackTexts.read(pack, locale));
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
     * @throws RulePackException if the pack that brings the rule cannot tell
     */
    public Optional<URI> address(RuleId rule) {
        Optional<InstalledPack> pack = packOf(rule);
        return pack.isPresent() ? pack.get().address(rule) : RulePages.address(rule);
    }

    /**
     * Tells which pack brings a rule.
     *
     * @param rule the rule, not null
     * @return the name of the pack, or empty for a rule that no pack brings
     */
    public Optional<String> pack(RuleId rule) {
        return packOf(requireNonNull(rule, "rule")).map(InstalledPack::name);
    }

    private Optional<InstalledPack> packOf(RuleId rule) {
        return packs.stream().filter(pack -> pack.has(rule)).findFirst();
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
