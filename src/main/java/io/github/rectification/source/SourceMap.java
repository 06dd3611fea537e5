package io.github.rectification.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells for each value of a report where it stands in the draft.
 *
 * <p>A value that was put together from several places (a date whose year stands elsewhere) lists them all. A path may
 * have a place though the report has no value there: the draft speaks of it, but not so that a value could be read (a
 * date to the month only). The map belongs to the very report it was made with. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class SourceMap {

    /** The map of a report that was made in code: no value has a place. */
    public static final SourceMap EMPTY = new SourceMap(Map.of());

    private final Map<PropertyPath, List<SourceSpan>> spansByPath;

    private SourceMap(Map<PropertyPath, List<SourceSpan>> spansByPath) {
        this.spansByPath = spansByPath;
    }

    /** {@return a builder with no place} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Lists the places of exactly this value.
     *
     * @param path the value, not null
     * @return its places in the order in which they were read; empty if it has none
     */
    public List<SourceSpan> spans(PropertyPath path) {
        return spansByPath.getOrDefault(path, List.of());
    }

    /**
     * Obtains the place of a value or, where it has none, of the nearest owner that has one.
     *
     * @param path the value, not null
     * @return the first place, or empty if neither the value nor an owner has one
     */
    public Optional<SourceSpan> place(PropertyPath path) {
        Optional<PropertyPath> at = Optional.of(path);
        while (at.isPresent()) {
            List<SourceSpan> spans = spans(at.get());
            if (!spans.isEmpty()) {
                return Optional.of(spans.get(0));
            }
            at = at.get().parent();
        }
        return Optional.empty();
    }

    /** {@return all places by path, in the order in which they were read} */
    public Map<PropertyPath, List<SourceSpan>> asMap() {
        return spansByPath;
    }

    /**
     * Collects places. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final Map<PropertyPath, List<SourceSpan>> spansByPath = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a place of a value.
         *
         * @param path the value, not null
         * @param span the place, not null
         * @return this builder
         */
        public Builder put(PropertyPath path, SourceSpan span) {
            requireNonNull(path, "path");
            requireNonNull(span, "span");
            spansByPath.computeIfAbsent(path, p -> new ArrayList<>(1)).add(span);
            return this;
        }

        /** {@return the map of the places added so far} */
        public SourceMap build() {
            Map<PropertyPath, List<SourceSpan>> copy = new LinkedHashMap<>();
            spansByPath.forEach((path, spans) -> copy.put(path, List.copyOf(spans)));
            return new SourceMap(Collections.unmodifiableMap(copy));
        }
    }
}
