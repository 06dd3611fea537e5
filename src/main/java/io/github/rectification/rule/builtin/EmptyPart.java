package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
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

/**
 * A heading has nothing under it (标题下没有内容). A numbered sentence that is the whole of its paragraph is no heading; where
 * it may be one, the rule is silent.
 */
@RuleSpec(id = "STR-007", name = "empty-part", severity = Severity.WARNING, backing = Backing.PRACTICE, since = "0.1.0")
final class EmptyPart implements ReportRule {

    private static final int LONGEST_BARE_HEADING = 30;
    private static final Pattern DEED = Pattern.compile("已|[0-9]");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        for (List<ReportTree.Node> family : ReportTree.of(report, context).families()) {
            boolean isTopLevel = !family.isEmpty()
                    && family.get(0)
                            .path()
                            .parent()
                            .filter(PropertyPath::isRoot)
                            .isPresent();
            boolean isAnyFilled = family.stream().anyMatch(EmptyPart::hasContent);
            for (int i = 0; i < family.size(); i++) {
                ReportTree.Node node = family.get(i);
                boolean isHeading = isTopLevel ? !goesOnInOtherScheme(family, i) : isAnyFilled && isShort(node);
                if (node.section().isPresent() && !hasContent(node) && isHeading) {
                    String heading = node.section().get().heading().orElse("");
                    faults.add(Fault.at(node.path().property("heading")).with("heading", Excerpt.of(heading)));
                }
            }
        }
    }

    private static boolean hasContent(ReportTree.Node node) {
        return node.section()
                .map(section -> section.heading().isEmpty()
                        || section.text().filter(text -> !text.isBlank()).isPresent()
                        || !section.items().isEmpty()
                        || !section.sections().isEmpty())
                .orElse(true);
    }

    private static boolean isShort(ReportTree.Node node) {
        String heading =
                SourceText.fold(node.section().flatMap(Section::heading).orElse(""));
        return heading.length() <= LONGEST_BARE_HEADING
                && heading.indexOf(',') == heading.lastIndexOf(',')
                && !DEED.matcher(heading).find();
    }

    /** Below a heading may stand another kind of label that was read as its neighbour. */
    private static boolean goesOnInOtherScheme(List<ReportTree.Node> family, int at) {
        return at + 1 < family.size()
                && !family.get(at).scheme().equals(family.get(at + 1).scheme())
                && family.get(at + 1).label().isPresent();
    }
}
