package io.github.rectification.reading;

import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes down where values were read, while the report is put together. */
public final class Places {

    private final SourceMap.Builder map = SourceMap.builder();

    /** Writes down the place and gives back the value as it is kept: the characters as written, lines joined by LF. */
    public String text(PropertyPath path, SourceSlice slice) {
        put(path, slice);
        return lines(slice);
    }

    /** Only a heading that is broken over two lines, or bodies that sign together, have more than one. */
    private static String lines(SourceSlice slice) {
        String text = slice.text();
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** The same for what may be absent. */
    public Optional<String> text(PropertyPath path, Optional<SourceSlice> slice) {
        return slice.map(found -> text(path, found));
    }

    /** The same for a name that may stand in several pieces. */
    public Optional<String> wording(PropertyPath path, Optional<Wording> name) {
        name.ifPresent(found -> put(path, found.parts()));
        return name.map(found -> found.parts().size() == 1 ? lines(found.parts().get(0)) : found.text());
    }

    /** Writes down where a value stands. */
    public void put(PropertyPath path, SourceSlice slice) {
        map.put(path, slice.span());
    }

    /** Writes down all the places from which a value was read. */
    public void put(PropertyPath path, List<SourceSlice> slices) {
        slices.forEach(slice -> put(path, slice));
    }

    /** Paragraphs of one value are joined by a line feed; where they stand one below the other they have one span. */
    public Optional<String> paragraphs(PropertyPath path, List<SourceSlice> paragraphs) {
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        SourceSlice run = paragraphs.get(0);
        for (SourceSlice next : paragraphs.subList(1, paragraphs.size())) {
            boolean isAdjacent = run.isNextTo(next);
            if (!isAdjacent) {
                put(path, run);
            }
            run = isAdjacent ? run.through(next) : next;
        }
        put(path, run);
        return Optional.of(
                String.join("\n", paragraphs.stream().map(Places::lines).toList()));
    }

    /** {@return all places written down so far} */
    public SourceMap build() {
        return map.build();
    }
}
