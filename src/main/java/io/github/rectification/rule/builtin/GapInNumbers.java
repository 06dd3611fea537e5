package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.builtin.NumberRuns.Numbered;
import io.github.rectification.source.PropertyPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A run starts above 1, skips a number or goes back (序号不连续).
 *
 * <p>Where numbers go on from group to group throughout the report, a group that goes on is no fault. A number that the
 * run has carried before is a repeat, not a break; the run goes on from it.
 */
@RuleSpec(
        id = "NUM-002",
        name = "gap-in-numbers",
        severity = Severity.WARNING,
        fixable = true,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class GapInNumbers implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        forEachBreak(
                report,
                context,
                (run, numbered, expected) -> faults.add(Fault.at(numbered.numberPath())
                        .with("label", numbered.shown())
                        .with("expected", expected)
                        .fix("fix.renumber", () -> Renumbering.of(run, report, context))));
    }

    /** {@return the paths of the numbers that break their run} */
    static Set<PropertyPath> breaks(RectificationReport report, RuleContext context) {
        Set<PropertyPath> breaks = new HashSet<>();
        forEachBreak(report, context, (run, numbered, expected) -> breaks.add(numbered.numberPath()));
        return breaks;
    }

    private static void forEachBreak(RectificationReport report, RuleContext context, BreakTaker taker) {
        for (List<Numbered> run : NumberRuns.of(report, context)) {
            check(run, start(run, report, context), taker);
        }
    }

    /** {@return the number with which the run should start} */
    static int start(List<Numbered> run, RectificationReport report, RuleContext context) {
        Set<Level> throughout = context.shared(
                        report,
                        Throughout.class,
                        () -> new Throughout(numberedThroughout(NumberRuns.of(report, context))))
                .levels();
        Numbered first = run.get(0);
        return throughout.contains(Level.of(first)) ? first.number() : Math.min(first.number(), 1);
    }

    /** The levels whose numbers go on from group to group, never beginning anew: 1, 2 in one group, 3, 4 in the next. */
    private static Set<Level> numberedThroughout(List<List<Numbered>> runs) {
        Map<Level, Integer> last = new HashMap<>();
        Set<Level> throughout = new HashSet<>();
        Set<Level> broken = new HashSet<>();
        for (List<Numbered> run : runs) {
            Level level = Level.of(run.get(0));
            Integer before = last.put(level, run.get(run.size() - 1).number());
            boolean goesOn = before != null && run.get(0).number() == before + 1;
            if (goesOn) {
                throughout.add(level);
            } else if (before != null || run.get(0).number() > 1) {
                broken.add(level);
            }
        }
        throughout.removeAll(broken);
        return throughout;
    }

    private static void check(List<Numbered> run, int start, BreakTaker taker) {
        Set<Integer> carried = new HashSet<>();
        int highest = start - 1;
        int expected = start;
        for (Numbered numbered : run) {
            boolean isRepeat = !carried.add(numbered.number());
            if (!isRepeat && numbered.number() != expected) {
                taker.take(run, numbered, expected);
            }
            highest = Math.max(highest, numbered.number());
            expected = carried.contains(numbered.number() + 1) ? highest + 1 : numbered.number() + 1;
        }
    }

    private interface BreakTaker {

        void take(List<Numbered> run, Numbered numbered, int expected);
    }

    private record Throughout(Set<Level> levels) {}

    /** Sections, items or measures numbered in one way. */
    private record Level(String list, Optional<NumberingScheme> scheme) {

        static Level of(Numbered numbered) {
            return new Level(numbered.path().name(), numbered.scheme());
        }
    }
}
