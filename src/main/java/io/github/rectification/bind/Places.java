package io.github.rectification.bind;

import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;

/** Writes down where values were read, while the report is put together. */
final class Places {

    private final SourceMap.Builder map = SourceMap.builder();

    /** Writes down the place and gives back the value as it is kept: the characters as written. */
    String text(PropertyPath path, SourceSlice slice) {
        put(path, slice);
        return slice.text();
    }

    Optional<String> text(PropertyPath path, Optional<SourceSlice> slice) {
        return slice.map(found -> text(path, found));
    }

    void put(PropertyPath path, SourceSlice slice) {
        map.put(path, slice.span());
    }

    void put(PropertyPath path, List<SourceSlice> slices) {
        slices.forEach(slice -> put(path, slice));
    }

    /** Paragraphs of one value are joined by a line feed; where they stand one below the other they have one span. */
    Optional<String> paragraphs(PropertyPath path, List<SourceSlice> paragraphs) {
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        SourceSlice run = paragraphs.get(0);
        for (SourceSlice next : paragraphs.subList(1, paragraphs.size())) {
            boolean adjacent = run.isNextTo(next);
            if (!adjacent) {
                put(path, run);
            }
            run = adjacent ? run.through(next) : next;
        }
        put(path, run);
        return Optional.of(
                String.join("\n", paragraphs.stream().map(SourceSlice::text).toList()));
    }

    SourceMap build() {
        return map.build();
    }
}
