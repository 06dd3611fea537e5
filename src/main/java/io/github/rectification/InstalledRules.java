package io.github.rectification;

import static java.util.Objects.requireNonNull;

import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RulePack;
import io.github.rectification.rule.RulePackException;
import io.github.rectification.rule.builtin.BuiltInRules;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The rules at hand: the built-in ones and those of the rule packs beside the library.
 *
 * @since 0.1.0
 */
public final class InstalledRules {

    private InstalledRules() {}

    /**
     * Obtains the built-in rules with those of the packs that the library's own class loader (on the module path: its
     * layer) finds. Looked for anew each time.
     *
     * @return the catalogue, not null
     * @throws RulePackException if a pack cannot be used
     */
    public static RuleCatalogue catalogue() {
        return catalogue(ServiceLoader.load(RulePack.class, RulePack.class.getClassLoader()));
    }

    /**
     * Obtains the built-in rules with those of given packs.
     *
     * @param packs the packs, not null
     * @return the catalogue, the same whatever the order of the packs; not null
     * @throws RulePackException if a pack cannot be used
     */
    public static RuleCatalogue catalogue(Iterable<RulePack> packs) {
        requireNonNull(packs, "packs");
        List<RulePack> found = new ArrayList<>();
        try {
            packs.forEach(found::add);
        } catch (ServiceConfigurationError e) {
            throw new RulePackException("a rule pack cannot be loaded: " + e.getMessage(), e);
        } catch (LinkageError e) {
            throw new RulePackException("a rule pack cannot be loaded: " + e, e);
        }
        return BuiltInRules.catalogue().with(found);
    }
}
