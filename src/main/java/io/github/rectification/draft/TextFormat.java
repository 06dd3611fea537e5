package io.github.rectification.draft;

import io.github.rectification.source.SourceText;

/**
 * A way of marking up text, such as HTML. Implementations have no state and are thread-safe.
 *
 * @since 0.1.0
 */
public interface TextFormat {

    /** {@return the format of what is read} */
    DraftFormat format();

    /**
     * Tells whether a text is marked up so.
     *
     * @param text the decoded text without a byte order mark, not null
     * @return whether it is
     */
    boolean isIn(String text);

    /**
     * Takes the marks off.
     *
     * @param text the decoded text without a byte order mark, not null
     * @param name the name by which messages call the draft, not null
     * @param limits how much to read at the most, not null
     * @return the text as a reader sees it, not null
     * @throws UnreadableDraftException if the text cannot be read
     */
    SourceText read(String text, String name, ReadLimits limits) throws UnreadableDraftException;
}
