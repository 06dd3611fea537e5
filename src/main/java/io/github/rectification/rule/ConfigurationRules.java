package io.github.rectification.rule;

import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.Severity;
import java.util.List;
import java.util.Map;

/**
 * What can be wrong with a configuration, under permanent ids like those of the rules on reports. They judge no report, so
 * no catalogue holds them and no profile weighs them. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class ConfigurationRules {

    /** A suppression matches nothing. */
    public static final RuleInfo UNUSED_SUPPRESSION = rule("CFG-001", "unused-suppression");

    /** A suppression does not hold any more. */
    public static final RuleInfo EXPIRED_SUPPRESSION = rule("CFG-002", "expired-suppression");

    private ConfigurationRules() {}

    /** {@return all of them, sorted by id} */
    public static List<RuleInfo> all() {
        return List.of(UNUSED_SUPPRESSION, EXPIRED_SUPPRESSION);
    }

    private static RuleInfo rule(String id, String name) {
        return new RuleInfo(
                new RuleId(id),
                name,
                Severity.WARNING,
                Map.of(),
                false,
                Backing.LOGIC,
                "0.1.0",
                List.of(),
                false,
                false,
                false);
    }
}
