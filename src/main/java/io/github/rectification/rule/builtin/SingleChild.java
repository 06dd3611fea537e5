package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import java.util.List;

/** A numbered heading has no sibling (只有一个下级序号). */
@RuleSpec(id = "NUM-005", name = "single-child", severity = Severity.INFO, backing = Backing.PRACTICE, since = "0.1.0")
final class SingleChild implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        for (List<ReportTree.Node> family : ReportTree.of(report, context).families()) {
            // a run that starts above 1 is NUM-002
            if (family.size() == 1 && family.get(0).number().orElse(0) == 1) {
                ReportTree.Node only = family.get(0);
                faults.add(Fault.at(only.path().property("number"))
                        .with("label", only.label().map(Excerpt::of).orElse("1")));
            }
        }
    }
}
