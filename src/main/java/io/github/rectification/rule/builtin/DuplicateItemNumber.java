package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.builtin.NumberRuns.Numbered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Two siblings of one run carry one number (序号重复); the fault stands at the later. */
@RuleSpec(
        id = "NUM-001",
        name = "duplicate-item-number",
        severity = Severity.ERROR,
        fixable = true,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class DuplicateItemNumber implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        for (List<Numbered> run : NumberRuns.of(report, context)) {
            Supplier<List<Edit>> renumbering = () -> Renumbering.of(run, report, context);
            Map<Integer, Numbered> firstByNumber = new HashMap<>();
            for (Numbered numbered : run) {
                Numbered first = firstByNumber.putIfAbsent(numbered.number(), numbered);
                if (first != null) {
                    faults.add(Fault.at(numbered.numberPath())
                            .with("label", numbered.shown())
                            .related("related.first", first.numberPath())
                            .fix("fix.renumber", renumbering));
                }
            }
        }
    }
}
