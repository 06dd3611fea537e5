package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.Item;
import io.github.rectification.model.Measure;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An unfinished item names no next step (未完成事项没有后续安排). */
@RuleSpec(
        id = "ITM-006",
        name = "unfinished-without-plan",
        severity = Severity.WARNING,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class UnfinishedWithoutPlan implements ReportRule {

    private static final Set<RectificationStatus> UNFINISHED = EnumSet.of(
            RectificationStatus.IN_PROGRESS, RectificationStatus.DEFERRED, RectificationStatus.NOT_COMPLETED);
    private static final Pattern PLAN = Pattern.compile(
            "下一?步|下阶段|今后|接下来|后续|将|拟|计划|预计|力争|争取|确保|继续|持续|尽快|加快|推进|跟进|正在|待|延期至|[月年季]底|底前|之?前(?:完成|办结|整改)|年内|长期");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        boolean isAnyUnfinished = false;
        for (ReportTree.Node node : ReportTree.of(report, context).items()) {
            Item item = node.item().orElseThrow();
            Optional<RectificationStatus> status = item.status().filter(UNFINISHED::contains);
            isAnyUnfinished |= status.isPresent();
            if (status.isPresent() && item.deadline().isEmpty() && !namesPlan(item)) {
                faults.add(Fault.at(node.path().property("title"))
                        .with("title", Excerpt.of(item.title()))
                        .with("status", status.get()));
            }
        }
        if (!isAnyUnfinished) {
            faults.notApplicable("reason.no-unfinished-item");
        }
    }

    private static boolean namesPlan(Item item) {
        return Stream.of(
                        item.statusNote().stream(),
                        item.lead().stream(),
                        item.measures().stream().map(Measure::text))
                .flatMap(texts -> texts)
                .anyMatch(text -> PLAN.matcher(text).find());
    }
}
