package io.github.rectification.rule;

import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells for a place in a draft in which value of the report it lies. */
final class Owners {

    private static final Set<String> HEADINGS = Set.of("heading", "title");

    private final List<Place> places = new ArrayList<>();

    /** For each place the nearest one before it that reaches beyond its start, or -1. */
    private final int[] outer;

    Owners(SourceMap map) {
        map.asMap().forEach((path, spans) -> spans.forEach(span -> places.add(new Place(path, span))));
        places.sort(Comparator.comparingInt(Place::start)
                .thenComparing(Place::end, Comparator.reverseOrder())
                .thenComparingInt(Place::depth));
        this.outer = new int[places.size()];
        for (int i = 0; i < outer.length; i++) {
            int around = i - 1;
            while (around >= 0 && places.get(around).end() <= places.get(i).start()) {
                around = outer[around];
            }
            outer[i] = around;
        }
    }

    /** {@return the innermost value whose place holds the span} */
    Optional<PropertyPath> innermost(SourceSpan span) {
        int at = firstFrom(span.offset() + 1) - 1;
        while (at >= 0 && places.get(at).end() < span.offset() + span.length()) {
            at = outer[at];
        }
        return at < 0 ? Optional.empty() : Optional.of(places.get(at).path());
    }

    /** {@return the item to which a paragraph belongs} */
    Optional<PropertyPath> item(SourceSpan paragraph) {
        SourceSpan head = new SourceSpan(
                paragraph.offset(), 0, paragraph.line(), paragraph.column(), paragraph.line(), paragraph.column());
        Optional<PropertyPath> item = innermost(head).flatMap(Owners::itemOf);
        int end = paragraph.offset() + paragraph.length();
        for (int i = firstFrom(paragraph.offset()); item.isEmpty() && i < places.size(); i++) {
            if (places.get(i).start() >= end) {
                break;
            }
            item = itemOf(places.get(i).path());
        }
        return item;
    }

    /** {@return the place of the heading that begins in a paragraph} */
    Optional<SourceSpan> heading(SourceSpan paragraph) {
        int end = paragraph.offset() + paragraph.length();
        for (int i = firstFrom(paragraph.offset());
                i < places.size() && places.get(i).start() < end;
                i++) {
            if (HEADINGS.contains(places.get(i).path().name())) {
                return Optional.of(places.get(i).span());
            }
        }
        return Optional.empty();
    }

    /** {@return the item that the path leads to or through} */
    static Optional<PropertyPath> itemOf(PropertyPath path) {
        Optional<PropertyPath> step = Optional.of(path);
        while (step.isPresent()
                && !(step.get().name().equals("items") && step.get().index() >= 0)) {
            step = step.get().parent();
        }
        return step;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private record Place(PropertyPath path, SourceSpan span) {

        int start() {
            return span.offset();
        }

        int end() {
            return span.offset() + span.length();
        }

        int depth() {
            int depth = 0;
            for (Optional<PropertyPath> step = path.parent();
                    step.isPresent();
                    step = step.get().parent()) {
                depth++;
            }
            return depth;
        }
    }
}
