package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.Issue;
import io.github.rectification.model.Item;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Section;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceText;
import java.util.List;
import java.util.regex.Pattern;

/** The items are tasks only, so that the reader cannot see what was found (看不到所反馈的问题); once a report. */
@RuleSpec(
        id = "ITM-003",
        name = "problem-not-stated",
        severity = Severity.INFO,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class ProblemNotStated implements ReportRule {

    private static final Pattern NAMED_PROBLEM =
            Pattern.compile("针对.{2,80}问题|[“\"‘][^”\"’]{2,80}[”\"’](?:的|等)?(?:方面的?)?问题"
                    + "|(?:不[\\p{IsHan}]{1,6}|薄弱|滞后|缺失|缺位|弱化|虚化|偏差|差距|短板)(?:的|等)?问题");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        List<ReportTree.Node> nodes = ReportTree.of(report, context).inOrder();
        List<Item> items = nodes.stream().flatMap(node -> node.item().stream()).toList();
        if (items.isEmpty()) {
            faults.notApplicable("reason.no-items");
        } else if (items.stream().noneMatch(Issue.class::isInstance)
                && nodes.stream().noneMatch(ProblemNotStated::namesProblem)) {
            faults.add(Fault.missing(PropertyPath.ROOT.property("items")).with("items", items.size()));
        }
    }

    private static boolean namesProblem(ReportTree.Node node) {
        return node.item()
                .map(Item::title)
                .or(() -> node.section().flatMap(Section::heading))
                .filter(words -> NAMED_PROBLEM.matcher(SourceText.fold(words)).find())
                .isPresent();
    }
}
