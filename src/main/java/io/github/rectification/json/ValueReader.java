package io.github.rectification.json;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.PropertyPath;

/**
 * Reads one element of a list.
 *
 * @param <T> what becomes of the element
 */
@FunctionalInterface
interface ValueReader<T> {

    /**
     * Reads the value on which the cursor stands; the cursor is left on its last token.
     *
     * @throws UnreadableDraftException if the value is of the wrong type or form
     */
    T read(PropertyPath path) throws UnreadableDraftException;
}
