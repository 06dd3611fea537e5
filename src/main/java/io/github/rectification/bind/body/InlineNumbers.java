package io.github.rectification.bind.body;

import io.github.rectification.bind.body.Steps.Step;
import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.ChineseNumerals;
import io.github.rectification.outline.Label;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * Cuts running text at numbers in running order from 1, each after a closing mark: (1), (2) … or ①, ② … or 其一, 其二 …,
 * at least two of them; or numbers of any form that paragraphs below go on from.
 */
final class InlineNumbers {

    private static final CharacterSet BOUNDARIES = CharacterSet.of("。;:\n");
    private static final int MANY = 99;
    private static final List<IntFunction<String>> FORMS = List.of(
            InlineNumbers::circled,
            number -> "(" + number + ")",
            number -> "其" + ChineseNumerals.written(number) + ",");

    private final SourceSlice text;
    private final IntFunction<String> form;
    private final int last;
    private final List<int[]> labels = new ArrayList<>();

    private InlineNumbers(SourceSlice text, IntFunction<String> form, int last) {
        this.text = text;
        this.form = form;
        this.last = last;
    }

    /** {@return the pieces in order, the first without a label unless the text begins with one; empty if there are none} */
    static List<Step> cut(SourceSlice text) {
        for (IntFunction<String> form : FORMS) {
            if (text.indexOf(form.apply(1), 0) >= 0) {
                var numbers = new InlineNumbers(text, form, MANY);
                numbers.find();
                return numbers.labels.size() < 2 ? List.of() : numbers.steps(0);
            }
        }
        return List.of();
    }

    /**
     * Cuts text at the numbers that come before the label of the paragraph below.
     *
     * @return the pieces in order; empty unless all the numbers before are there
     */
    static List<Step> cutBefore(SourceSlice text, Label next) {
        if (next.number() < 2) {
            return List.of();
        }
        var numbers = new InlineNumbers(text, number -> like(next, number), next.number() - 1);
        numbers.find();
        return numbers.labels.size() == next.number() - 1 ? numbers.steps(0) : List.of();
    }

    /**
     * Cuts text at the numbers that go on from the label of its paragraph.
     *
     * @return the pieces in order, the first without a label; empty if no number goes on
     */
    static List<Step> cutAfter(SourceSlice text, Label own) {
        int next = own.number() + 1;
        var numbers = new InlineNumbers(text, number -> like(own, number + own.number()), MANY);
        numbers.find();
        return numbers.labels.isEmpty() || next > MANY ? List.of() : numbers.steps(own.number());
    }

    private static String circled(int number) {
        return number <= 20 ? Character.toString((char) ('①' + number - 1)) : "";
    }

    private static String like(Label label, int number) {
        String beginning = label.beginning();
        String folded = label.slice().folded().substring(beginning.length());
        String own = Integer.toString(label.number());
        if (folded.contains(own)) {
            return beginning + folded.replace(own, Integer.toString(number));
        }
        String chinese = ChineseNumerals.written(label.number());
        if (folded.contains(chinese)) {
            return folded.replace(chinese, ChineseNumerals.written(number));
        }
        return folded.startsWith(circled(label.number())) ? circled(number) : "";
    }

    private void find() {
        int at = next(0, 1);
        while (at >= 0) {
            int end = at + form.apply(labels.size() + 1).length();
            labels.add(new int[] {at, end});
            at = labels.size() < last ? next(end, labels.size() + 1) : -1;
        }
    }

    private int next(int from, int number) {
        String label = form.apply(number);
        int at = label.isEmpty() ? -1 : text.indexOf(label, from);
        while (at >= 0 && !(isAtBoundary(at) && !goesOnAsDecimal(at + label.length()))) {
            at = text.indexOf(label, at + 1);
        }
        return at;
    }

    private boolean goesOnAsDecimal(int at) {
        return at < text.length() && text.charAt(at - 1) == '.' && Character.isDigit(text.charAt(at));
    }

    private boolean isAtBoundary(int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || BOUNDARIES.holds(text.charAt(before));
    }

    private List<Step> steps(int before) {
        List<Step> steps = new ArrayList<>();
        SourceSlice lead = text.cut(0, labels.get(0)[0]).trim();
        if (!lead.isEmpty()) {
            steps.add(new Step(Optional.empty(), OptionalInt.empty(), lead));
        }
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1)[0] : text.length();
            steps.add(new Step(
                    Optional.of(text.cut(labels.get(i)[0], labels.get(i)[1])),
                    OptionalInt.of(before + i + 1),
                    text.cut(labels.get(i)[1], end).trim()));
        }
        return steps;
    }
}
