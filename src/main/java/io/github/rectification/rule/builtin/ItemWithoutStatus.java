package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.Item;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import java.util.List;

/** An item does not say how far its rectification has come (事项未写明整改状态). */
@RuleSpec(
        id = "ITM-002",
        name = "item-without-status",
        severity = Severity.INFO,
        onDemand = true,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class ItemWithoutStatus implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        List<ReportTree.Node> items = ReportTree.of(report, context).items();
        if (items.isEmpty()) {
            faults.notApplicable("reason.no-items");
        }
        for (ReportTree.Node node : items) {
            Item item = node.item().orElseThrow();
            if (item.status().isEmpty()) {
                faults.add(Fault.at(node.path().property("status")).with("title", Excerpt.of(item.title())));
            }
        }
    }
}
