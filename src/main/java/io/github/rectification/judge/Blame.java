package io.github.rectification.judge;

import io.github.rectification.finding.Messages;
import io.github.rectification.finding.RuleFailure;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RuleInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says which rule of which pack went wrong, and how. The message of what was thrown is left out: it may hold words of the
 * report.
 *
 * @param catalogue knows the packs
 * @param messages the sentences in the language asked for
 */
record Blame(RuleCatalogue catalogue, Messages messages) {

    RuleFailure failure(RuleInfo rule, Throwable cause) {
        Optional<String> pack = catalogue.pack(rule.id());
        Map<String, Object> values = new HashMap<>();
        values.put("rule", rule.id());
        values.put("why", why(cause));
        pack.ifPresent(name -> values.put("pack", name));
        String reason = messages.text(pack.isPresent() ? "failure.of-pack" : "failure.of-library", values);
        return new RuleFailure(rule.id(), pack, reason, cause);
    }

    private String why(Throwable cause) {
        return cause instanceof BrokenRule broken
                ? messages.text(broken.key(), broken.values())
                : cause.getClass().getSimpleName();
    }
}
