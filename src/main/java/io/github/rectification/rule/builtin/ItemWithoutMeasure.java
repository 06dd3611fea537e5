package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.Issue;
import io.github.rectification.model.Item;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.SourceText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An item has no measure (事项没有整改措施). A heading of one sentence that goes on to say what was done is none without.
 */
@RuleSpec(
        id = "ITM-001",
        name = "item-without-measure",
        severity = Severity.ERROR,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class ItemWithoutMeasure implements ReportRule {

    private static final Pattern DEED_IN_TITLE =
            Pattern.compile("问题[”\"』」]?(?:的?整改[\\p{IsHan}]{0,6})?[,:;—-].{4}|已[^有经]|[了]|完成|共[0-9]|[0-9]+(?:次|项|人|场|个)");
    private static final int LONGEST_HEADING = 60;

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        List<ReportTree.Node> items = ReportTree.of(report, context).items();
        if (items.isEmpty()) {
            faults.notApplicable("reason.no-items");
            return;
        }
        long measured = items.stream().filter(node -> !isBare(node)).count();
        for (ReportTree.Node node : items) {
            Item item = node.item().orElseThrow();
            if (isBare(node) && isHeading(item, measured * 2 >= items.size())) {
                faults.add(Fault.at(node.path().property("measures")).with("title", Excerpt.of(item.title())));
            }
        }
    }

    private static boolean isBare(ReportTree.Node node) {
        Item item = node.item().orElseThrow();
        return item.measures().isEmpty() && item.lead().isEmpty();
    }

    /** A task may be told in one sentence; it is taken for a heading only where the others have measures below. */
    private static boolean isHeading(Item item, boolean othersAreMeasured) {
        String title = SourceText.fold(item.title());
        boolean isSentence = title.length() > LONGEST_HEADING && title.indexOf(',') > 0;
        boolean namesDeed = DEED_IN_TITLE.matcher(title).find()
                && !HeadingForm.of(item.title()).namesProblem();
        boolean tellsDeed = isSentence || namesDeed;
        return !tellsDeed && (item instanceof Issue || othersAreMeasured);
    }
}
