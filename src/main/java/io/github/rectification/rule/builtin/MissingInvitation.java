package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.Outline;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.DraftRule;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.Profile.ReportPart;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;

/** No paragraph invites supervision (缺欢迎监督的话). */
@RuleSpec(
        id = "STR-005",
        name = "missing-invitation",
        severity = Severity.ERROR,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class MissingInvitation implements DraftRule {

    @Override
    public void check(Outline draft, RectificationReport report, RuleContext context, Faults faults) {
        if (!context.profile().partsRequired().contains(ReportPart.INVITATION)) {
            faults.notApplicable("reason.not-required");
        } else if (draft.blocks(BlockRole.INVITATION).isEmpty()) {
            faults.add(Fault.missing(PropertyPath.ROOT));
        }
    }
}
