package io.github.rectification.json;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.PropertyPath;

/**
 * Reads one value.
 *
 * @param <T> what becomes of the value
 */
@FunctionalInterface
interface ValueReader<T> {

    /**
     * Reads the value on which the cursor stands; the cursor is left on its last token.
     *
     * @throws UnreadableDraftException if the value is of the wrong type or form
     */
    T read(JsonCursor cursor, PropertyPath path) throws UnreadableDraftException;
}
