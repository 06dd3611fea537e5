package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SectionKind;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Two items have one title (事项标题重复); the fault stands at the later. The part on what is still outstanding may take up
 * an item again.
 */
@RuleSpec(
        id = "ITM-007",
        name = "duplicate-title",
        severity = Severity.WARNING,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class DuplicateTitle implements ReportRule {

    private static final Pattern LEFT_OUT = Pattern.compile("[\\s,。;:、.]");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Map<String, PropertyPath> firstByTitle = new HashMap<>();
        for (ReportTree.Node node : ReportTree.of(report, context).items()) {
            String title = node.item().orElseThrow().title();
            String bare = LEFT_OUT.matcher(SourceText.fold(title)).replaceAll("");
            if (bare.isEmpty() || isOutstanding(node.path(), report)) {
                continue;
            }
            PropertyPath path = node.path().property("title");
            PropertyPath first = firstByTitle.putIfAbsent(bare, path);
            if (first != null) {
                faults.add(Fault.at(path).with("title", Excerpt.of(title)).related("related.first-title", first));
            }
        }
    }

    private static boolean isOutstanding(PropertyPath item, RectificationReport report) {
        PropertyPath part = item;
        for (Optional<PropertyPath> up = part.parent();
                up.isPresent() && !up.get().isRoot();
                up = part.parent()) {
            part = up.get();
        }
        return part.name().equals("sections")
                && report.sections().get(part.index()).kind() == SectionKind.OUTSTANDING;
    }
}
