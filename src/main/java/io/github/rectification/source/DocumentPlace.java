package io.github.rectification.source;

import static java.util.Objects.requireNonNull;

/**
 * Where something stands in a document that is no text file, such as one of Word. Immutable and thread-safe.
 *
 * @param part the part of the document that holds it, such as {@code word/document.xml}; not null
 * @param paragraph its paragraph among all of the part, 0-based
 * @param run its run among those of the paragraph, 0-based
 * @since 0.1.0
 */
public record DocumentPlace(String part, int paragraph, int run) {

    /** Checks the bounds. */
    public DocumentPlace {
        requireNonNull(part, "part");
        if (paragraph < 0 || run < 0) {
            throw new IllegalArgumentException("paragraph " + paragraph + " and run " + run + " must be >= 0");
        }
    }
}
