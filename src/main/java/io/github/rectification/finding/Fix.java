package io.github.rectification.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A repair of a draft that needs no person: with it, and with those of the other findings of the same check, its finding is
 * gone and no other is new. Immutable and thread-safe.
 *
 * @param description what it does, in the language of the messages; not null
 * @param edits the changes, by rising offset, none of which touch each other; at least one
 * @since 0.1.0
 */
public record Fix(String description, List<Edit> edits) {

    /** Copies the list. */
    public Fix {
        requireNonNull(description, "description");
        edits = List.copyOf(requireNonNull(edits, "edits"));
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix must have an edit");
        }
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return "Fix" + edits;
    }
}
