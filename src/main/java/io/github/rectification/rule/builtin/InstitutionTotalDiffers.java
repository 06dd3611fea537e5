package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.InstitutionAction;
import io.github.rectification.model.InstitutionChange;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;
import java.util.List;
import java.util.OptionalInt;

/**
 * The rules created, revised and abolished do not add up to their stated total (制度数量不符). An abolished rule may stand
 * beside the total instead of in it.
 */
@RuleSpec(
        id = "CNT-007",
        name = "institution-total-differs",
        severity = Severity.WARNING,
        backing = Backing.LOGIC,
        since = "0.1.0")
final class InstitutionTotalDiffers implements ReportRule {

    private static final PropertyPath PATH = PropertyPath.ROOT.property("institutions");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        OptionalInt total = only(InstitutionAction.MIXED, report);
        OptionalInt created = only(InstitutionAction.CREATED, report);
        OptionalInt revised = only(InstitutionAction.REVISED, report);
        OptionalInt abolished = only(InstitutionAction.ABOLISHED, report);
        if (total.isEmpty() || created.isEmpty() || revised.isEmpty()) {
            faults.notApplicable("reason.no-institution-parts");
            return;
        }
        long withoutAbolished = (long) created.getAsInt() + revised.getAsInt();
        long sum = withoutAbolished + abolished.orElse(0);
        boolean isBelow = sum < total.getAsInt() && abolished.isPresent();
        boolean isAbove = sum > total.getAsInt() && withoutAbolished != total.getAsInt();
        if (isBelow || isAbove) {
            faults.add(Fault.at(
                            PATH.index(indexOf(InstitutionAction.MIXED, report)).property("count"))
                    .with("total", total.getAsInt())
                    .with("sum", sum));
        } else if (sum < total.getAsInt()) {
            faults.cannotTell("reason.abolished-not-stated");
        }
    }

    private static int indexOf(InstitutionAction action, RectificationReport report) {
        return report.institutions().stream()
                .map(InstitutionChange::action)
                .toList()
                .indexOf(action);
    }

    /** {@return the number of one action, empty where none or several are given} */
    private static OptionalInt only(InstitutionAction action, RectificationReport report) {
        List<InstitutionChange> changes = report.institutions().stream()
                .filter(change -> change.action() == action)
                .toList();
        return changes.size() == 1 ? OptionalInt.of(changes.get(0).count()) : OptionalInt.empty();
    }
}
