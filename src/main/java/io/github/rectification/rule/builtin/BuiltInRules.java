package io.github.rectification.rule.builtin;

import io.github.rectification.rule.RuleCatalogue;
import java.util.List;

/** The built-in rules. */
public final class BuiltInRules {

    private BuiltInRules() {}

    /** {@return the catalogue of all built-in rules} */
    public static RuleCatalogue catalogue() {
        return RuleCatalogue.of(List.of());
    }
}
