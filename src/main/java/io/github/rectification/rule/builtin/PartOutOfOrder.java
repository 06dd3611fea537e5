package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Outline;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.DraftRule;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.Profile.ReportPart;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts do not stand in the profile's order (各部分次序不当). The fault stands at the part without which the others would be
 * in order.
 */
@RuleSpec(
        id = "STR-006",
        name = "part-out-of-order",
        severity = Severity.WARNING,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class PartOutOfOrder implements DraftRule {

    @Override
    public void check(Outline draft, RectificationReport report, RuleContext context, Faults faults) {
        List<ReportPart> order = context.profile().partsOrder();
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<ReportPart, SourceSpan> part :
                PartPlaces.of(draft, report, context).entrySet()) {
            if (order.contains(part.getKey())) {
                parts.add(new Part(part.getKey(), part.getValue(), order.indexOf(part.getKey())));
            }
        }
        parts.sort(Comparator.comparing(Part::place));
        if (parts.size() < 2) {
            faults.notApplicable("reason.no-parts-to-order");
        }
        Set<Part> inOrder = Set.copyOf(longestInOrder(parts));
        for (Part part : parts) {
            if (!inOrder.contains(part)) {
                faults.add(Fault.at(part.place())
                        .with("part", part.part())
                        .with(
                                "order",
                                parts.stream()
                                        .sorted(Comparator.comparing(Part::rank))
                                        .map(Part::part)
                                        .toList()));
            }
        }
    }

    /** {@return as many parts as can stay where they are; of two such choices the one that keeps the earlier part} */
    private static List<Part> longestInOrder(List<Part> parts) {
        List<Part> longest = List.of();
        List<List<Part>> endingAt = new ArrayList<>();
        for (Part part : parts) {
            List<Part> best = List.of();
            for (List<Part> before : endingAt) {
                if (before.get(before.size() - 1).rank() <= part.rank() && before.size() > best.size()) {
                    best = before;
                }
            }
            List<Part> mine = new ArrayList<>(best);
            mine.add(part);
            endingAt.add(mine);
            longest = mine.size() > longest.size() ? mine : longest;
        }
        return longest;
    }

    /** A part, where it begins and where it belongs in the profile's order. */
    private record Part(ReportPart part, SourceSpan place, int rank) {}
}
