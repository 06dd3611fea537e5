package io.github.rectification.outline;

import static java.util.Objects.requireNonNull;

import io.github.rectification.source.SourceSlice;

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

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return "Label[" + scheme + ", number " + number + "]";
    }
}
