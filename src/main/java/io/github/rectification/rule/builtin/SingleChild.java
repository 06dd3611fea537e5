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
            List<ReportTree.Node> headed =
                    family.stream().filter(SingleChild::isHeaded).toList();
            // a run that starts above 1 is NUM-002
            if (headed.size() == 1 && headed.get(0).number().orElse(0) == 1) {
                ReportTree.Node only = headed.get(0);
                faults.add(Fault.at(only.path().property("number"))
                        .with("label", only.label().map(Excerpt::of).orElse("1")));
            }
        }
    }

    /** A paragraph without a heading is no sibling. */
    private static boolean isHeaded(ReportTree.Node node) {
        return node.isItem()
                || node.section()
                        .filter(section -> section.heading().isPresent())
                        .isPresent();
    }
}
