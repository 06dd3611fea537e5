package io.github.rectification.rule.builtin;

import io.github.rectification.genre.LabelForm;
import io.github.rectification.genre.LabelForms;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.source.SourceText;
import java.util.Optional;

/** Tells from a label as written how it is numbered; either width will do. */
final class LabelSchemes {

    private static final int LONGEST = 20;

    private LabelSchemes() {}

    /** {@return how the label is numbered, or empty for one of no known form} */
    static Optional<NumberingScheme> of(String label) {
        if (label.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = SourceText.fold(label).strip();
        return folded.isEmpty()
                ? Optional.empty()
                : LabelForms.standard().of(folded).map(LabelForm::scheme).map(NumberingScheme::valueOf);
    }

    /** {@return what stands before the last number of a label of several: 1. of 1.2, half-width; else nothing} */
    static String beginning(String label) {
        return label.length() > LONGEST ? "" : LabelForms.standard().beginning(SourceText.fold(label));
    }
}
