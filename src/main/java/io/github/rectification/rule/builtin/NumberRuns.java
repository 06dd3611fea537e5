package io.github.rectification.rule.builtin;

import io.github.rectification.model.Item;
import io.github.rectification.model.Measure;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.outline.Outline;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.VerbatimParts;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The runs of numbers in a report: siblings with labels of one form, of several numbers those with the same beginning
 * (1.1, 1.2). A new 1, not straight after a 1, opens a new run.
 *
 * <p>Steps (一是) count only where all of an item's stand at the beginning of a paragraph; others are running text.
 */
final class NumberRuns {

    private final RuleContext context;
    private final Optional<VerbatimParts> verbatim;
    private final Set<Integer> paragraphStarts = new HashSet<>();
    private final List<List<Numbered>> runs = new ArrayList<>();

    private NumberRuns(RuleContext context) {
        this.context = context;
        this.verbatim = context.draft().map(draft -> VerbatimParts.of(draft, context));
        context.draft()
                .map(Outline::blocks)
                .orElse(List.of())
                .forEach(block -> paragraphStarts.add(block.line().span().offset()));
    }

    /** {@return the runs, none of them empty} */
    static List<List<Numbered>> of(RectificationReport report, RuleContext context) {
        return context.shared(report, NumberRuns.class, () -> read(report, context)).runs;
    }

    private static NumberRuns read(RectificationReport report, RuleContext context) {
        var found = new NumberRuns(context);
        var tree = ReportTree.of(report, context);
        for (List<ReportTree.Node> family : tree.families()) {
            List<Numbered> siblings = new ArrayList<>();
            family.stream()
                    .filter(node -> found.isProse(node.path()))
                    .forEach(node -> add(siblings, node.path(), node.label(), node.scheme(), node.number()));
            found.split(siblings);
        }
        for (ReportTree.Node node : tree.items()) {
            found.splitMeasures(node.path(), node.item().orElseThrow());
        }
        return found;
    }

    private static void add(
            List<Numbered> siblings,
            PropertyPath path,
            Optional<String> label,
            Optional<NumberingScheme> scheme,
            OptionalInt number) {
        if (number.isPresent()) {
            siblings.add(new Numbered(path, label, scheme, number.getAsInt()));
        }
    }

    private void splitMeasures(PropertyPath item, Item owner) {
        List<Numbered> siblings = new ArrayList<>();
        for (int i = 0; i < owner.measures().size(); i++) {
            Measure measure = owner.measures().get(i);
            PropertyPath path = item.property("measures").index(i);
            Optional<NumberingScheme> scheme = measure.label().flatMap(LabelSchemes::of);
            if (isProse(path)) {
                add(siblings, path, measure.label(), scheme, measure.number());
            }
        }
        // without a draft it cannot be told whether steps stand in paragraphs of their own
        if (!siblings.stream().filter(Numbered::isStep).allMatch(this::opensParagraph)) {
            siblings.removeIf(Numbered::isStep);
        }
        split(siblings);
    }

    /** {@return whether the label is none that stands in code} */
    private boolean isProse(PropertyPath numbered) {
        return verbatim.isEmpty()
                || context.places().spans(numbered.property("label")).stream().noneMatch(verbatim.get()::mayOverlap);
    }

    private boolean opensParagraph(Numbered measure) {
        List<SourceSpan> spans = context.places().spans(measure.path().property("label"));
        return !spans.isEmpty() && paragraphStarts.contains(spans.get(0).offset());
    }

    private void split(List<Numbered> siblings) {
        Map<Form, List<Numbered>> byForm = new LinkedHashMap<>();
        siblings.forEach(numbered -> byForm.computeIfAbsent(Form.of(numbered), form -> new ArrayList<>())
                .add(numbered));
        for (List<Numbered> alike : byForm.values()) {
            int start = 0;
            for (int i = 1; i < alike.size(); i++) {
                if (alike.get(i).number() == 1 && alike.get(i - 1).number() != 1) {
                    runs.add(alike.subList(start, i));
                    start = i;
                }
            }
            runs.add(alike.subList(start, alike.size()));
        }
    }

    private record Form(Optional<NumberingScheme> scheme, String beginning) {

        static Form of(Numbered numbered) {
            return new Form(numbered.scheme(), numbered.beginning());
        }
    }

    /** A numbered section, item or measure. */
    record Numbered(PropertyPath path, Optional<String> label, Optional<NumberingScheme> scheme, int number) {

        boolean isStep() {
            return scheme.isPresent() && scheme.get() == NumberingScheme.STEP;
        }

        /** {@return what stands before the number in its label, as 1. does in 1.2} */
        String beginning() {
            return label.map(LabelSchemes::beginning).orElse("");
        }

        PropertyPath numberPath() {
            return path.property("number");
        }

        /** {@return the label as written, else the bare number} */
        String shown() {
            return label.map(Excerpt::of).orElse(Integer.toString(number));
        }
    }
}
