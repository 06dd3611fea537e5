package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.builtin.NumberRuns.Numbered;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A run starts above 1, skips a number or goes back (序号不连续).
 *
 * <p>A number that the run has carried before is a repeat, not a break; the run goes on from it.
 */
@RuleSpec(
        id = "NUM-002",
        name = "gap-in-numbers",
        severity = Severity.WARNING,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class GapInNumbers implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        NumberRuns.of(report, context).forEach(run -> check(run, faults));
    }

    private static void check(List<Numbered> run, Faults faults) {
        Set<Integer> carried = new HashSet<>();
        int highest = run.get(0).number() == 0 ? -1 : 0;
        int expected = highest + 1;
        for (Numbered numbered : run) {
            boolean isRepeat = !carried.add(numbered.number());
            if (!isRepeat && numbered.number() != expected) {
                faults.add(Fault.at(numbered.numberPath())
                        .with("label", numbered.shown())
                        .with("expected", expected));
            }
            highest = Math.max(highest, numbered.number());
            expected = carried.contains(numbered.number() + 1) ? highest + 1 : numbered.number() + 1;
        }
    }
}
