package io.github.rectification.finding;

import static java.util.Objects.requireNonNull;

import io.github.rectification.source.SourceSpan;

/**
 * One change of a draft's text. Immutable and thread-safe.
 *
 * @param span what is replaced; of length 0 where something is put in; not null
 * @param replacement what stands there afterwards, empty to take it out; not null
 * @since 0.1.0
 */
public record Edit(SourceSpan span, String replacement) {

    /** Refuses null. */
    public Edit {
        requireNonNull(span, "span");
        requireNonNull(replacement, "replacement");
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return "Edit[" + span + ", " + replacement.length() + " characters]";
    }
}
