package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One category and kind of outcome is counted twice (处理处分重复计数). */
@RuleSpec(
        id = "DSC-005",
        name = "duplicate-outcome",
        severity = Severity.WARNING,
        backing = Backing.LOGIC,
        since = "0.1.0")
final class DuplicateOutcome implements ReportRule {

    private static final PropertyPath OUTCOMES = PropertyPath.ROOT.property("outcomes");

    /** Kinds that stand for several things: clues received and clues settled, or any other talk. */
    private static final Set<OutcomeKind> MANIFOLD = EnumSet.of(OutcomeKind.CLUE, OutcomeKind.OTHER);

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        if (report.outcomes().isEmpty()) {
            faults.notApplicable("reason.no-outcomes");
        }
        Map<Counted, PropertyPath> firstByCounted = new HashMap<>();
        for (int i = 0; i < report.outcomes().size(); i++) {
            OutcomeTally outcome = report.outcomes().get(i);
            PropertyPath path = OUTCOMES.index(i);
            if (!isManifold(outcome)) {
                note(new Counted(outcome), path, firstByCounted, faults);
            }
            checkBreakdown(outcome, path.property("breakdown"), faults);
        }
    }

    private static boolean isManifold(OutcomeTally outcome) {
        return outcome.kind().filter(MANIFOLD::contains).isPresent()
                || (outcome.kind().isEmpty() && outcome.category() == OutcomeCategory.CASE);
    }

    private static void checkBreakdown(OutcomeTally outcome, PropertyPath breakdown, Faults faults) {
        Map<Counted, PropertyPath> firstByCounted = new HashMap<>();
        for (int j = 0; j < outcome.breakdown().size(); j++) {
            OutcomeKind kind = outcome.breakdown().get(j).kind();
            if (!MANIFOLD.contains(kind)) {
                note(
                        new Counted(kind.category(), Optional.of(kind), Unit.PERSONS),
                        breakdown.index(j),
                        firstByCounted,
                        faults);
            }
        }
    }

    private static void note(
            Counted counted, PropertyPath path, Map<Counted, PropertyPath> firstByCounted, Faults faults) {
        PropertyPath first = firstByCounted.putIfAbsent(counted, path);
        if (first != null) {
            faults.add(Fault.at(path).with("counted", counted.shown()).related("related.first-count", first));
        }
    }

    private enum Unit {
        PERSONS,
        CASES,
        BODIES;

        /** {@return what the outcome counts; persons told beside cases or bodies are those of the cases or bodies} */
        static Unit of(OutcomeTally outcome) {
            if (outcome.cases().isPresent()) {
                return CASES;
            }
            return outcome.bodies().isPresent() ? BODIES : PERSONS;
        }
    }

    /** What is counted: persons, cases or bodies of one category and kind. */
    private record Counted(OutcomeCategory category, Optional<OutcomeKind> kind, Unit unit) {

        Counted(OutcomeTally outcome) {
            this(outcome.category(), outcome.kind(), Unit.of(outcome));
        }

        Enum<?> shown() {
            return kind.isPresent() ? kind.get() : category;
        }
    }
}
