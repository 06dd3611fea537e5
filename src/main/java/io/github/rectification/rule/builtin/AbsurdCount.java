package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;

/** A count of outcomes is below zero or above 9,999 (处理处分数量离谱). */
@RuleSpec(id = "DSC-006", name = "absurd-count", severity = Severity.ERROR, backing = Backing.LOGIC, since = "0.1.0")
final class AbsurdCount implements ReportRule {

    private static final PropertyPath OUTCOMES = PropertyPath.ROOT.property("outcomes");
    private static final int HIGHEST = 9_999;

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        if (report.outcomes().isEmpty()) {
            faults.notApplicable("reason.no-outcomes");
        }
        for (int i = 0; i < report.outcomes().size(); i++) {
            OutcomeTally outcome = report.outcomes().get(i);
            PropertyPath path = OUTCOMES.index(i);
            outcome.persons().ifPresent(count -> check(count, path.property("persons"), faults));
            outcome.cases().ifPresent(count -> check(count, path.property("cases"), faults));
            outcome.bodies().ifPresent(count -> check(count, path.property("bodies"), faults));
            for (int j = 0; j < outcome.breakdown().size(); j++) {
                PropertyPath part = path.property("breakdown").index(j);
                check(outcome.breakdown().get(j).persons(), part.property("persons"), faults);
            }
        }
    }

    private static void check(int count, PropertyPath path, Faults faults) {
        if (count < 0 || count > HIGHEST) {
            faults.add(Fault.at(path).with("count", count).with("highest", HIGHEST));
        }
    }
}
