package io.github.rectification.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What rules derive from a report and share, one view a type. Thread-safe; two that ask at once may both make it. */
final class SharedViews {

    private final Map<Class<?>, View> views = new ConcurrentHashMap<>();

    <V> V get(Object source, Class<V> type, Supplier<V> maker) {
        View known = views.get(type);
        if (known != null && known.source() == source) {
            return type.cast(known.value());
        }
        V made = maker.get();
        views.put(type, new View(source, made));
        return made;
    }

    /** A view with what it was made from: one made from another report does not count. */
    private record View(Object source, Object value) {}
}
