package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;

/** No regulation is named as the basis of the publication (未写明依据). */
@RuleSpec(
        id = "RND-006",
        name = "legal-basis-missing",
        severity = Severity.INFO,
        onDemand = true,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class LegalBasisMissing implements ReportRule {

    private static final PropertyPath BASES = PropertyPath.parse("round.legalBases");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        boolean isNamed =
                report.round().filter(round -> !round.legalBases().isEmpty()).isPresent();
        if (!isNamed) {
            faults.add(Fault.missing(BASES));
        }
    }
}
