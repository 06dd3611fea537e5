package io.github.rectification.reading;

import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A name as worded, in one piece or, where something stands within it that is no part of it, in several.
 *
 * @param parts the pieces in order, not null, not empty
 */
public record Wording(List<SourceSlice> parts) {

    /** Keeps the pieces as they are. */
    public Wording {
        parts = List.copyOf(parts);
    }

    /** {@return a name in one piece} */
    public static Wording of(SourceSlice name) {
        return new Wording(List.of(name));
    }

    /** {@return this name and a later one, with what stands between} */
    Wording through(Wording later) {
        List<SourceSlice> pieces = new ArrayList<>(parts);
        SourceSlice first = later.parts.get(0);
        pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1).through(first));
        pieces.addAll(later.parts.subList(1, later.parts.size()));
        return new Wording(pieces);
    }

    /** {@return the name as it is kept} */
    String text() {
        return parts.stream().map(SourceSlice::text).collect(Collectors.joining());
    }

    /** {@return the name with half-width marks} */
    public String folded() {
        return parts.stream().map(SourceSlice::folded).collect(Collectors.joining());
    }
}
