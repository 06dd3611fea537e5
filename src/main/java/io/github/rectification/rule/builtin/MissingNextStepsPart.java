package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SectionKind;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.Profile.ReportPart;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;
import java.util.List;

/** Nothing after the last item says what comes next (缺下一步打算). */
@RuleSpec(
        id = "STR-004",
        name = "missing-next-steps-part",
        severity = Severity.WARNING,
        cases = @RuleSpec.Case(name = "required", severity = Severity.ERROR),
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class MissingNextStepsPart implements ReportRule {

    private static final List<String> GOING_ON = List.of("持续", "继续", "深化");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        boolean hasPart = report.sections().stream().anyMatch(section -> section.kind() == SectionKind.NEXT_STEPS);
        if (hasPart || isToldAfterItems(ReportTree.of(report, context).inOrder())) {
            return;
        }
        boolean isRequired = context.profile().partsRequired().contains(ReportPart.NEXT_STEPS);
        Fault fault = Fault.missing(PropertyPath.ROOT.property("sections"));
        faults.add(isRequired ? fault.ofCase("required") : fault);
    }

    private static boolean isToldAfterItems(List<ReportTree.Node> nodes) {
        int last = nodes.size() - 1;
        while (last >= 0 && !nodes.get(last).isItem()) {
            last--;
        }
        return nodes.subList(last + 1, nodes.size()).stream()
                .anyMatch(node -> node.says(MissingNextStepsPart::looksAhead));
    }

    private static boolean looksAhead(String text) {
        return text.contains("下一步")
                || text.lines()
                        .flatMap(line -> List.of(line.split("。")).stream())
                        .anyMatch(MissingNextStepsPart::isPlan);
    }

    private static boolean isPlan(String sentence) {
        int will = sentence.indexOf('将');
        return will >= 0 && GOING_ON.stream().anyMatch(word -> sentence.indexOf(word, will) > 0);
    }
}
