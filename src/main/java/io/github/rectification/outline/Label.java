package io.github.rectification.outline;

import static java.util.Objects.requireNonNull;

import io.github.rectification.genre.LabelForms;
import io.github.rectification.source.SourceSlice;
import java.util.OptionalInt;

/**
 * The number at the head of a paragraph or step, as written.
 *
 * @param scheme how it is written, not null
 * @param number its value, at least 0
 * @param slice the characters of the label with its own punctuation, such as {@code (一)}; not null
 * @since 0.1.0
 */
public record Label(NumberingScheme scheme, int number, SourceSlice slice) {
    /** Refuses null. */
    public Label {
        requireNonNull(scheme, "scheme");
        requireNonNull(slice, "slice");
    }

    /**
     * {@return the numbers before the last with their marks, such as {@code 1.} of {@code 1.2}, half-width; empty for a
     * label of one number. Labels of one list have the same beginning}
     */
    public String beginning() {
        boolean isMultilevel = scheme == NumberingScheme.TWO_LEVEL || scheme == NumberingScheme.THREE_LEVEL;
        return isMultilevel ? LabelForms.standard().beginning(slice.folded()) : "";
    }

    /** {@return the number that it stands below: the last but one; empty for a label of one number} */
    public OptionalInt above() {
        String beginning = beginning();
        int end = beginning.length() - 1;
        int start = Math.max(0, end);
        while (start > 0 && Character.isDigit(beginning.charAt(start - 1))) {
            start--;
        }
        return start < end ? OptionalInt.of(Integer.parseInt(beginning.substring(start, end))) : OptionalInt.empty();
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return "Label[" + scheme + ", number " + number + "]";
    }
}
