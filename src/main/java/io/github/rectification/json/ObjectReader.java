package io.github.rectification.json;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JsonToken;

/**
 * Reads an object by a table of its keys.
 *
 * @param <B> what collects the values
 * @param <T> what becomes of the object
 */
final class ObjectReader<B, T> implements ValueReader<T> {

    private final Keys<B> keys;
    private final Function<B, T> finish;

    private ObjectReader(Keys<B> keys, Function<B, T> finish) {
        this.keys = keys;
        this.finish = finish;
    }

    /**
     * Begins a table.
     *
     * @param what the thing as sentences call it, such as {@code a measure}
     * @param start creates what collects the values of one object
     */
    static <B> Keys<B> of(String what, Supplier<B> start) {
        return new Keys<>(what, start);
    }

    @Override
    public T read(JsonCursor cursor, PropertyPath path) throws UnreadableDraftException {
        cursor.expect(JsonToken.START_OBJECT, path, "an object");
        SourceSpan opening = cursor.span();
        B target = keys.start.get();
        Set<String> seen = new HashSet<>();
        while (cursor.next() != JsonToken.END_OBJECT) {
            String key = cursor.content();
            Entry<B> entry = keys.entries.get(key);
            if (entry == null) {
                throw cursor.error(unknown(key));
            }
            if (!seen.add(key)) {
                throw cursor.error("\"" + key + "\" stands twice in " + keys.what + "; keep one of the two");
            }
            cursor.next();
            PropertyPath at = path.property(key);
            cursor.mark(at);
            entry.read(cursor, at, target);
        }
        for (String key : keys.required) {
            if (!seen.contains(key)) {
                throw cursor.error(opening, keys.what + " must have \"" + key + "\"; add it");
            }
        }
        return finish.apply(target);
    }

    private String unknown(String key) {
        return Quotation.quoted(key) + " is no key of " + keys.what
                + NearestWord.to(key, keys.entries.keySet())
                        .map(word -> "; did you mean \"" + word + "\"?")
                        .orElseGet(() -> "; its keys are " + String.join(", ", keys.entries.keySet()));
    }

    /** Reads the value of one key into what collects them. */
    @FunctionalInterface
    private interface Entry<B> {
        void read(JsonCursor cursor, PropertyPath path, B target) throws UnreadableDraftException;
    }

    /** The keys of an object, in the order in which they are written. */
    static final class Keys<B> {

        private final String what;
        private final Supplier<B> start;
        private final Map<String, Entry<B>> entries = new LinkedHashMap<>();
        private final Set<String> required = new LinkedHashSet<>();

        private Keys(String what, Supplier<B> start) {
            this.what = what;
            this.start = start;
        }

        /** Adds a key that may be left out or null. */
        <V> Keys<B> optional(String key, ValueReader<V> reader, BiConsumer<B, V> setter) {
            entries.put(key, (cursor, path, target) -> {
                if (!cursor.isAt(JsonToken.VALUE_NULL)) {
                    setter.accept(target, reader.read(cursor, path));
                }
            });
            return this;
        }

        /** Adds a key without which the object makes no sense. */
        <V> Keys<B> required(String key, ValueReader<V> reader, BiConsumer<B, V> setter) {
            entries.put(key, (cursor, path, target) -> setter.accept(target, reader.read(cursor, path)));
            required.add(key);
            return this;
        }

        /** {@return the reader; the table must not be changed any more} */
        <T> ObjectReader<B, T> building(Function<B, T> finish) {
            return new ObjectReader<>(this, finish);
        }
    }
}
