package io.github.rectification.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The place in the document of every unit of a text. Immutable and thread-safe. */
final class DocumentPlaces {

    static final DocumentPlaces NONE = new DocumentPlaces(List.of(), List.of());

    private final List<Integer> starts;
    private final List<DocumentPlace> places;

    private DocumentPlaces(List<Integer> starts, List<DocumentPlace> places) {
        this.starts = starts;
        this.places = places;
    }

    /** {@return the place of the unit at this offset, or empty for a text file} */
    Optional<DocumentPlace> at(int offset) {
        int found = Collections.binarySearch(starts, offset);
        int at = found >= 0 ? found : -found - 2;
        return at < 0 ? Optional.empty() : Optional.of(places.get(at));
    }

    /** Collects places in rising order of offsets. */
    static final class Builder {

        private final List<Integer> starts = new ArrayList<>();
        private final List<DocumentPlace> places = new ArrayList<>();

        void put(int offset, DocumentPlace place) {
            starts.add(offset);
            places.add(place);
        }

        DocumentPlaces build() {
            return new DocumentPlaces(List.copyOf(starts), List.copyOf(places));
        }
    }
}
