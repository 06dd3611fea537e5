package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Section;
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

/** Nothing before the first item says who answers for the rectification (缺主体责任部分). */
@RuleSpec(
        id = "STR-002",
        name = "missing-responsibility-part",
        severity = Severity.ERROR,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class MissingResponsibilityPart implements ReportRule {

    private static final List<String> SIGNS = List.of("主体责任", "第一责任人", "组织领导", "整改工作领导小组");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        if (!context.profile().partsRequired().contains(ReportPart.RESPONSIBILITY)) {
            faults.notApplicable("reason.not-required");
            return;
        }
        boolean hasPart = report.sections().stream().anyMatch(MissingResponsibilityPart::isResponsibilityPart);
        if (!hasPart && !isToldBeforeItems(report, context)) {
            faults.add(Fault.missing(PropertyPath.ROOT.property("sections")));
        }
    }

    /** A paragraph without a heading must say who answers: that a meeting was held does not tell. */
    private static boolean isResponsibilityPart(Section section) {
        return section.heading().isPresent()
                && (section.kind() == SectionKind.RESPONSIBILITY || section.kind() == SectionKind.LEADER);
    }

    private static boolean isToldBeforeItems(RectificationReport report, RuleContext context) {
        return ReportTree.of(report, context).inOrder().stream()
                .takeWhile(node -> !node.isItem())
                .anyMatch(node -> node.says(text -> SIGNS.stream().anyMatch(text::contains)));
    }
}
