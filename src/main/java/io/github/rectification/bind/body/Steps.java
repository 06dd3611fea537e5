package io.github.rectification.bind.body;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.ChineseNumerals;
import io.github.rectification.genre.LabelForm;
import io.github.rectification.genre.LabelForms;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Cuts running text at 一是, 二是 … or 一要, 二要 … in running order, each at the beginning of the text or after 。 ; : or a comma; text
 * without these at (1), (2) … or ①, ② ….
 */
final class Steps {

    /** One paragraph keeps to one of them: 一是 may hold an 一要 of its own. */
    private static final CharacterSet ENDINGS = CharacterSet.of(LabelForms.standard().all().stream()
            .filter(form -> form.scheme().equals(NumberingScheme.STEP.name()))
            .map(LabelForm::after)
            .collect(Collectors.joining()));

    private static final CharacterSet BOUNDARIES = CharacterSet.of("。;:,!?”)】\n");

    private Steps() {}

    /**
     * A piece of running text.
     *
     * @param label the step's label, or empty for the text before the first
     * @param number the value of the label, or empty
     * @param text the text without the label
     */
    record Step(Optional<SourceSlice> label, OptionalInt number, SourceSlice text) {}

    /** {@return whether 一是 begins a sequence in the text} */
    static boolean begin(SourceSlice text) {
        return cut(text, 0).size() > 1 || startsWithFirst(text);
    }

    private static boolean startsWithFirst(SourceSlice text) {
        return text.length() > 1 && text.charAt(0) == '一' && ENDINGS.holds(text.charAt(1));
    }

    /**
     * Cuts a paragraph.
     *
     * @param text the paragraph
     * @param last the number of the last step of the paragraph before, 0 for none
     * @return the pieces in order; the first has no label unless the paragraph begins with a step
     */
    static List<Step> cut(SourceSlice text, int last) {
        List<Step> steps = new ArrayList<>();
        Optional<SourceSlice> label = Optional.empty();
        OptionalInt number = OptionalInt.empty();
        int from = 0;
        int reached = last;
        CharacterSet endings = ENDINGS;
        for (int at = 1; at < text.length(); at++) {
            int start = endings.holds(text.charAt(at)) ? labelStart(text, at) : -1;
            OptionalInt next = start < 0 ? OptionalInt.empty() : ChineseNumerals.number(text.cut(start, at));
            if (next.isEmpty() || !goesOn(next.getAsInt(), reached, start == 0)) {
                continue;
            }
            endings = CharacterSet.of(text.cut(at, at + 1).folded());
            if (start > from || label.isPresent()) {
                steps.add(new Step(label, number, text.cut(from, start).trim()));
            }
            label = Optional.of(text.cut(start, at + 1));
            number = next;
            reached = next.getAsInt();
            from = at + 1;
        }
        steps.add(new Step(label, number, text.from(from).trim()));
        List<Step> numbered = steps.size() == 1 && label.isEmpty() && last == 0 ? InlineNumbers.cut(text) : List.of();
        return numbered.isEmpty() ? steps : numbered;
    }

    /** A list goes on with the next number or, by mistake, with the same or one too many; it may begin with 一是 only. */
    private static boolean goesOn(int next, int reached, boolean isAtStart) {
        if (reached == 0 || (isAtStart && next == 1)) {
            return next == 1 || (isAtStart && next <= 2);
        }
        return next >= reached && next <= reached + 2 && next > 1;
    }

    /** {@return where the numeral before 是 begins, or -1 if there is none at a boundary} */
    private static int labelStart(SourceSlice text, int at) {
        int start = at;
        while (start > 0 && at - start < 4 && ChineseNumerals.isNumeral(text.charAt(start - 1))) {
            start--;
        }
        if (start == at) {
            return -1;
        }
        int before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || BOUNDARIES.holds(text.charAt(before)) ? start : -1;
    }
}
