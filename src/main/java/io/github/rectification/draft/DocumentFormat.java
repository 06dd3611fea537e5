package io.github.rectification.draft;

import io.github.rectification.source.SourceText;

/**
 * A kind of document that is no text file, such as Word's. Implementations have no state and are thread-safe.
 *
 * @since 0.1.0
 */
public interface DocumentFormat {

    /** {@return the format of what is read} */
    DraftFormat format();

    /**
     * Tells whether a file is such a document.
     *
     * @param bytes the whole file, not null, not to be changed
     * @return whether it is
     */
    boolean isIn(byte[] bytes);

    /**
     * Reads the text of a document.
     *
     * @param bytes the whole file, not null, not to be changed
     * @param name the name by which messages call the draft, not null
     * @param limits how much to read at the most, not null
     * @return the text that the document shows, one line a paragraph; not null
     * @throws UnreadableDraftException if the document cannot be read
     */
    SourceText read(byte[] bytes, String name, ReadLimits limits) throws UnreadableDraftException;
}
