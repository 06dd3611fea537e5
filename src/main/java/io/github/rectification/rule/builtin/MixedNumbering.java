package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.outline.Outline;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.DraftRule;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Siblings are numbered in different ways, or a label stands below one of lower rank (序号形式混用); at the first of a run.
 */
@RuleSpec(
        id = "NUM-003",
        name = "mixed-numbering",
        severity = Severity.WARNING,
        cases = {
            @RuleSpec.Case(name = "siblings", severity = Severity.WARNING),
            @RuleSpec.Case(name = "rank", severity = Severity.WARNING)
        },
        backing = Backing.STANDARD,
        since = "0.1.0")
final class MixedNumbering implements DraftRule {

    private static final List<NumberingScheme> RANKED = List.of(
            NumberingScheme.PART,
            NumberingScheme.CHAPTER,
            NumberingScheme.GROUP,
            NumberingScheme.ARABIC,
            NumberingScheme.BRACKETED);

    @Override
    public void check(Outline draft, RectificationReport report, RuleContext context, Faults faults) {
        var told = new Told(report, context, draft);
        var tree = ReportTree.of(report, context);
        for (List<ReportTree.Node> family : tree.families()) {
            List<Labelled> siblings = new ArrayList<>();
            family.forEach(node -> Labelled.of(node).ifPresent(siblings::add));
            checkSiblings(siblings, told, faults);
            checkRank(siblings, told, faults);
        }
        for (ReportTree.Node node : tree.items()) {
            checkRank(measures(node), told, faults);
        }
    }

    private static List<Labelled> measures(ReportTree.Node node) {
        List<Labelled> measures = new ArrayList<>();
        for (int i = 0; i < node.item().orElseThrow().measures().size(); i++) {
            Optional<String> label = node.item().orElseThrow().measures().get(i).label();
            Labelled.of(node.path().property("measures").index(i), label).ifPresent(measures::add);
        }
        return measures;
    }

    private static void checkSiblings(List<Labelled> siblings, Told told, Faults faults) {
        Map<NumberingScheme, Integer> counts = new EnumMap<>(NumberingScheme.class);
        siblings.forEach(one -> counts.merge(one.scheme(), 1, Integer::sum));
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        Optional<Labelled> usual = siblings.stream()
                .filter(one -> counts.getOrDefault(one.scheme(), 0) == most)
                .findFirst();
        for (int i = 0; i < siblings.size(); i++) {
            Labelled one = siblings.get(i);
            NumberingScheme scheme = one.scheme();
            boolean isDeviant = scheme != usual.orElseThrow().scheme()
                    && (i == 0 || scheme != siblings.get(i - 1).scheme())
                    && scheme != NumberingScheme.ORDINAL;
            if (isDeviant && !told.speaksOf(one)) {
                faults.add(fault(one, usual.orElseThrow(), "siblings"));
            }
        }
    }

    private static void checkRank(List<Labelled> siblings, Told told, Faults faults) {
        if (siblings.isEmpty()) {
            return;
        }
        Labelled first = siblings.get(0);
        Optional<Labelled> above = told.nearestAbove(first.path());
        int rank = RANKED.indexOf(first.scheme());
        if (above.isPresent() && rank >= 0 && rank < RANKED.indexOf(above.get().scheme()) && !told.speaksOf(first)) {
            faults.add(fault(first, above.get(), "rank"));
        }
    }

    private static Fault fault(Labelled one, Labelled other, String caseName) {
        return Fault.at(one.path().property("label"))
                .ofCase(caseName)
                .with("label", Excerpt.of(one.label()))
                .with("other", Excerpt.of(other.label()))
                .related("related.other-label", other.path().property("label"));
    }

    /** A section, item or measure with a label of a known form. */
    private record Labelled(PropertyPath path, String label, NumberingScheme scheme) {

        static Optional<Labelled> of(ReportTree.Node node) {
            return node.scheme()
                    .map(scheme -> new Labelled(node.path(), node.label().orElseThrow(), scheme));
        }

        static Optional<Labelled> of(PropertyPath path, Optional<String> label) {
            return label.flatMap(LabelSchemes::of).map(scheme -> new Labelled(path, label.orElseThrow(), scheme));
        }
    }

    /** What other rules say of labels, and what stands above them. */
    private static final class Told {

        private final Set<PropertyPath> breaks;
        private final Set<Integer> orphans = new HashSet<>();
        private final RuleContext context;
        private final Map<PropertyPath, Labelled> labels = new HashMap<>();

        Told(RectificationReport report, RuleContext context, Outline draft) {
            this.context = context;
            this.breaks = GapInNumbers.breaks(report, context);
            HeadingWithoutParent.orphans(draft, report, context)
                    .forEach(label -> orphans.add(label.slice().span().offset()));
            ReportTree.of(report, context)
                    .inOrder()
                    .forEach(node -> Labelled.of(node)
                            .filter(found -> RANKED.contains(found.scheme()))
                            .ifPresent(found -> labels.put(node.path(), found)));
        }

        boolean speaksOf(Labelled one) {
            return breaks.contains(one.path().property("number"))
                    || context.places().spans(one.path().property("label")).stream()
                            .anyMatch(span -> orphans.contains(span.offset()));
        }

        Optional<Labelled> nearestAbove(PropertyPath path) {
            Optional<PropertyPath> up = path.parent();
            while (up.isPresent()) {
                Labelled found = labels.get(up.get());
                if (found != null) {
                    return Optional.of(found);
                }
                up = up.get().parent();
            }
            return Optional.empty();
        }
    }
}
