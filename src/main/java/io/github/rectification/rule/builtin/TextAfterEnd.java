package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.Outline;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.DraftRule;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;

/** A line stands after the end of the report and belongs to no part of it (文末残留文字). */
@RuleSpec(
        id = "STR-008",
        name = "text-after-end",
        severity = Severity.WARNING,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class TextAfterEnd implements DraftRule {

    @Override
    public void check(Outline draft, RectificationReport report, RuleContext context, Faults faults) {
        for (Block residue : draft.blocks(BlockRole.RESIDUE)) {
            faults.add(Fault.at(residue.line().span())
                    .with("text", Excerpt.of(residue.line().text())));
        }
    }
}
