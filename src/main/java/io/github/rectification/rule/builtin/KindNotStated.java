package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;

/** Sanctions are counted, but not of which kind (处分种类未写明). */
@RuleSpec(
        id = "DSC-003",
        name = "kind-not-stated",
        severity = Severity.INFO,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class KindNotStated implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        if (report.outcomes().isEmpty()) {
            faults.notApplicable("reason.no-outcomes");
        }
        for (int i = 0; i < report.outcomes().size(); i++) {
            check(
                    report.outcomes().get(i),
                    PropertyPath.ROOT.property("outcomes").index(i),
                    faults);
        }
    }

    private static void check(OutcomeTally outcome, PropertyPath path, Faults faults) {
        boolean isSanction = outcome.category() == OutcomeCategory.PARTY_DISCIPLINE
                || outcome.category() == OutcomeCategory.ADMINISTRATIVE;
        boolean isKindStated =
                outcome.kind().isPresent() || !outcome.breakdown().isEmpty();
        if (isSanction && !isKindStated && outcome.persons().orElse(0) > 0) {
            faults.add(Fault.at(path.property("kind"))
                    .with("category", outcome.category())
                    .with("persons", outcome.persons().getAsInt()));
        }
    }
}
