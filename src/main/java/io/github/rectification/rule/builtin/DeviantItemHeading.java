package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.Item;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An item heading is worded unlike more than half of the report's (标题写法不一). Neighbours with one deviant form are
 * one fault, at the first.
 */
@RuleSpec(
        id = "NUM-004",
        name = "deviant-item-heading",
        severity = Severity.WARNING,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class DeviantItemHeading implements ReportRule {

    private static final int FEWEST_ITEMS = 3;

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        List<ReportTree.Node> items = ReportTree.of(report, context).items();
        List<String> titles = items.stream()
                .flatMap(node -> node.item().stream())
                .map(Item::title)
                .toList();
        List<HeadingForm> forms = titles.stream().map(HeadingForm::of).toList();
        Optional<HeadingForm> common = mostCommon(forms);
        if (titles.size() < FEWEST_ITEMS || common.isEmpty()) {
            faults.notApplicable("reason.no-common-heading-form");
            return;
        }
        String example = titles.get(forms.indexOf(common.get()));
        for (int i = 0; i < forms.size(); i++) {
            HeadingForm form = forms.get(i);
            boolean isFirst = i == 0 || !form.equals(forms.get(i - 1));
            if (isFirst && !form.equals(common.get())) {
                faults.add(Fault.at(items.get(i).path().property("title"))
                        .with("title", Excerpt.of(titles.get(i)))
                        .with("count", alikeFrom(i, forms))
                        .with("example", Excerpt.of(example)));
            }
        }
    }

    private static Optional<HeadingForm> mostCommon(List<HeadingForm> forms) {
        Map<HeadingForm, Integer> counts = new HashMap<>();
        forms.forEach(form -> counts.merge(form, 1, Integer::sum));
        return forms.stream()
                .filter(form -> counts.getOrDefault(form, 0) * 2 > forms.size())
                .findFirst();
    }

    private static int alikeFrom(int first, List<HeadingForm> forms) {
        int end = first;
        while (end < forms.size() && forms.get(end).equals(forms.get(first))) {
            end++;
        }
        return end - first;
    }
}
