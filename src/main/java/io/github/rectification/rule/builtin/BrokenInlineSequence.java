package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Severity;
import io.github.rectification.genre.ChineseNumerals;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRule;
import io.github.rectification.rule.TextRun;
import io.github.rectification.source.PropertyPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A sequence 一是…二是… in running text does not start at 一 or skips (行文序号不连续). A sequence may go on in the next
 * paragraph of its item or part, and hold another one. Where each number of an item opens a paragraph, NUM-002 judges them.
 */
@RuleSpec(
        id = "NUM-006",
        name = "broken-inline-sequence",
        severity = Severity.WARNING,
        fixable = true,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class BrokenInlineSequence implements TextRule {

    private static final String NUMERALS = "一二三四五六七八九十";
    /** Sequences within sequences; more do not occur. */
    private static final int DEEPEST = 4;

    private static final String BEFORE = "。;:,、!?)”》】] \t";

    @Override
    public void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
        for (List<Step> steps : sequences(text)) {
            boolean areParagraphs = context.draft().isPresent()
                    && steps.get(0).run().item().isPresent()
                    && steps.stream().allMatch(Step::opensRun);
            if (!areParagraphs) {
                walk(text, steps, faults);
            }
        }
    }

    /** {@return the steps of each item and, outside items, of each paragraph with those that go on with it} */
    private static List<List<Step>> sequences(ReportText text) {
        List<List<Step>> sequences = new ArrayList<>();
        Map<PropertyPath, List<Step>> lastByOwner = new HashMap<>();
        text.eachInRuns(
                '是',
                (run, place) -> step(text, run, place).ifPresent(step -> {
                    PropertyPath owner = owner(text, run);
                    List<Step> steps = lastByOwner.getOrDefault(owner, new ArrayList<>());
                    if (steps.isEmpty() || !step.goesOnAfter(steps.get(steps.size() - 1))) {
                        steps = new ArrayList<>();
                        sequences.add(steps);
                        lastByOwner.put(owner, steps);
                    }
                    steps.add(step);
                }));
        return sequences;
    }

    private static PropertyPath owner(ReportText text, TextRun run) {
        return run.item()
                .or(() -> text.owner(run.start(), run.start() + 1))
                .orElseGet(() -> PropertyPath.ROOT.property("run" + run.start()));
    }

    private static Optional<Step> step(ReportText text, TextRun run, int place) {
        String folded = text.folded();
        int start = place;
        while (place - start < 3 && Chars.isOneOf(NUMERALS, Chars.at(folded, run, start - 1))) {
            start--;
        }
        OptionalInt number = ChineseNumerals.number(folded.substring(start, place));
        boolean opensRun = start == run.start() || start == run.contentStart();
        boolean isStep = opensRun || Chars.isOneOf(BEFORE, Chars.at(folded, run, start - 1));
        return number.isPresent() && isStep && !text.isVerbatim(start, place + 1)
                ? Optional.of(new Step(run, start, place + 1, number.getAsInt(), opensRun))
                : Optional.empty();
    }

    private static void walk(ReportText text, List<Step> steps, Faults faults) {
        Deque<Integer> reached = new ArrayDeque<>();
        for (Step step : steps) {
            if (step.number() == 1) {
                if (reached.size() == DEEPEST) {
                    reached.removeLast();
                }
                reached.push(1);
                continue;
            }
            int expected = reached.isEmpty() ? 1 : reached.element() + 1;
            if (reached.contains(step.number() - 1)) {
                while (reached.element() != step.number() - 1) {
                    reached.pop();
                }
            } else {
                faults.add(text.fault(step.start(), step.end())
                        .with("text", text.written(step.start(), step.end()))
                        .with("expected", expected)
                        .fix("fix.inline-sequence", () -> repair(text, steps)));
            }
            reached.poll();
            reached.push(step.number());
        }
    }

    /** {@return the changes that number the steps from 1 on; none where one sequence may stand within another} */
    private static List<Edit> repair(ReportText text, List<Step> steps) {
        List<Integer> numbers = steps.stream().map(Step::number).toList();
        Optional<int[]> places =
                Collections.frequency(numbers, 1) > 1 ? Optional.empty() : Renumbering.places(numbers, 1);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; places.isPresent() && i < steps.size(); i++) {
            Step step = steps.get(i);
            int place = places.get()[i];
            if (place != step.number()) {
                String numeral = ChineseNumerals.written(place);
                Optional<Edit> edit = text.edit(step.start(), step.end() - 1, numeral);
                if (edit.isEmpty() || numeral.isEmpty()) {
                    return List.of();
                }
                edits.add(edit.get());
            }
        }
        return edits;
    }

    private record Step(TextRun run, int start, int end, int number, boolean opensRun) {

        /** An item is one whole; outside items the next paragraph goes on where it opens with a higher step. */
        boolean goesOnAfter(Step before) {
            return run.item().isPresent() || run.start() == before.run().start() || (opensRun && number > 1);
        }
    }
}
