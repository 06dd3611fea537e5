package io.github.rectification.json;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.PropertyPath;
import java.util.List;

/**
 * The keys that an object may have.
 *
 * <p>Readers tell keys apart by a {@code switch}: a table of method references would take longer to link than a report
 * takes to read.
 *
 * @param what the thing as messages call it, such as {@code a measure}
 * @param names all keys, in the order in which they are written
 * @param required those without which the object makes no sense; the others may be left out or null
 */
record ObjectKeys(Phrase what, List<String> names, List<String> required) {

    static ObjectKeys of(String english, String chinese, String... names) {
        return new ObjectKeys(new Phrase(english, chinese), List.of(names), List.of());
    }

    ObjectKeys requiring(String... keys) {
        return new ObjectKeys(what, names, List.of(keys));
    }

    /** {@return a walk over the object on which the cursor stands} */
    ObjectWalk open(JsonCursor cursor, PropertyPath path) throws UnreadableDraftException {
        return new ObjectWalk(this, cursor, path);
    }
}
