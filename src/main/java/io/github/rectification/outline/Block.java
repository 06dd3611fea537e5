package io.github.rectification.outline;

import static java.util.Objects.requireNonNull;

import io.github.rectification.source.SourceSlice;
import java.util.Optional;

/**
 * One paragraph of the draft: a line that is not blank, or the two lines over which a heading is broken.
 *
 * @param index its place among the blocks, 0-based
 * @param line the paragraph without white space at its ends, label included; not null
 * @param label its number, or empty
 * @param content what follows the label, without white space at its ends; not null
 * @since 0.1.0
 */
public record Block(int index, SourceSlice line, Optional<Label> label, SourceSlice content) {

    /** Refuses null. */
    public Block {
        requireNonNull(line, "line");
        requireNonNull(label, "label");
        requireNonNull(content, "content");
    }

    /**
     * Tells whether the paragraph is numbered in this way.
     *
     * @param scheme the way, not null
     * @return whether its label is written so
     */
    public boolean isNumbered(NumberingScheme scheme) {
        requireNonNull(scheme, "scheme");
        return label.isPresent() && label.get().scheme() == scheme;
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return "Block[" + index + ", line " + line.span().line() + ", " + line.length() + " characters]";
    }
}
