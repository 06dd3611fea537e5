package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.outline.Outline;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.DraftRule;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A label 1 lacks the heading above it (序号缺上级标题): its numbers start again though no heading of a higher level stands
 * between, or it stands in its part before the part's first heading of a higher level.
 */
@RuleSpec(
        id = "STR-011",
        name = "heading-without-parent",
        severity = Severity.WARNING,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class HeadingWithoutParent implements DraftRule {

    @Override
    public void check(Outline draft, RectificationReport report, RuleContext context, Faults faults) {
        for (Label label : orphans(draft, report, context)) {
            faults.add(Fault.at(label.slice().span())
                    .with("label", Excerpt.of(label.slice().text())));
        }
    }

    /** {@return the labels that lack the heading above them} */
    static List<Label> orphans(Outline draft, RectificationReport report, RuleContext context) {
        return context.shared(report, Orphans.class, () -> new Orphans(find(draft, report, context)))
                .labels();
    }

    private static List<Label> find(Outline draft, RectificationReport report, RuleContext context) {
        var levels = LabelLevels.of(draft);
        List<Label> orphans = new ArrayList<>();
        List<List<LabelLevels.Line>> parts = LabelLevels.parts(draft, report, context);
        Deque<Label> open = new ArrayDeque<>();
        for (List<LabelLevels.Line> part : parts) {
            Map<NumberingScheme, Integer> beforeHigher = linesBeforeHigher(part, levels);
            for (int i = 0; i < part.size(); i++) {
                LabelLevels.Line line = part.get(i);
                if (line.label().isPresent()) {
                    Label label = line.label().get();
                    boolean isFirst = label.number() == 1;
                    boolean startsAgain = close(label, open, levels) && isFirst;
                    boolean standsBefore = isFirst && i < beforeHigher.getOrDefault(label.scheme(), 0);
                    if (startsAgain || (standsBefore && !line.headsPart())) {
                        orphans.add(label);
                    }
                    open.push(label);
                }
                if (line.isDivision()) {
                    open.clear();
                }
            }
        }
        return orphans;
    }

    /** Closes all levels down to the label's own, and tells whether that has had a number above 1. */
    private static boolean close(Label label, Deque<Label> open, LabelLevels levels) {
        Label last = null;
        while (!open.isEmpty() && !levels.isAbove(open.peek().scheme(), label.scheme())) {
            Label closed = open.pop();
            last = closed.scheme() == label.scheme() ? closed : last;
        }
        return last != null && last.number() > 1 && (isOneList(label, last) || isBelow(last, open));
    }

    private static boolean isOneList(Label one, Label other) {
        return one.beginning().equals(other.beginning());
    }

    /** 2.1 behind 1.2 lacks its heading only where 1.2 has one. */
    private static boolean isBelow(Label label, Deque<Label> open) {
        return !open.isEmpty()
                && label.above().isPresent()
                && label.above().getAsInt() == open.element().number();
    }

    /**
     * Tells of each way of numbering how many lines of the part stand before its first heading of a higher level, if
     * it has one and no line before that lets numbers begin anew.
     */
    private static Map<NumberingScheme, Integer> linesBeforeHigher(List<LabelLevels.Line> part, LabelLevels levels) {
        Map<NumberingScheme, Integer> before = new EnumMap<>(NumberingScheme.class);
        int division = 0;
        while (division < part.size() && !part.get(division).isDivision()) {
            division++;
        }
        for (int i = 0; i < part.size(); i++) {
            LabelLevels.Line line = part.get(i);
            if (line.isHeading() && !line.headsPart() && line.label().isPresent()) {
                NumberingScheme high = line.label().get().scheme();
                for (NumberingScheme low : NumberingScheme.values()) {
                    if (levels.isAbove(high, low)) {
                        before.putIfAbsent(low, Math.min(i, division + 1));
                    }
                }
            }
        }
        return before;
    }

    /** The labels that lack the heading above them, of which two rules want to know. */
    private record Orphans(List<Label> labels) {}
}
