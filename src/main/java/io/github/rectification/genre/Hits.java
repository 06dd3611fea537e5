package io.github.rectification.genre;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that were found in a text, by table and in order; those of one table do not overlap, unless it is one of phrases. Immutable. */
public final class Hits {

    private final Map<Table, List<Hit>> byTable;

    private Hits(Map<Table, List<Hit>> byTable) {
        this.byTable = byTable;
    }

    /** {@return the words of a table, in order} */
    public List<Hit> of(Table table) {
        return byTable.getOrDefault(requireNonNull(table, "table"), List.of());
    }

    /** {@return the words of a table that lie within a range of units, in order} */
    public List<Hit> of(Table table, int from, int to) {
        List<Hit> all = of(table);
        int first = firstFrom(all, from);
        int last = first;
        while (last < all.size() && all.get(last).end() <= to) {
            last++;
        }
        return all.subList(first, last);
    }

    /** {@return the words of a table that begin within a range of units, in order} */
    public List<Hit> beginning(Table table, int from, int to) {
        List<Hit> all = of(table);
        int first = firstFrom(all, from);
        return all.subList(first, Math.max(first, firstFrom(all, to)));
    }

    /** {@return the word of a table that begins at a unit, or empty} */
    public Optional<Hit> at(Table table, int start) {
        List<Hit> all = of(table);
        int first = firstFrom(all, start);
        return first < all.size() && all.get(first).start() == start ? Optional.of(all.get(first)) : Optional.empty();
    }

    private static int firstFrom(List<Hit> hits, int from) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Takes words in the order in which they begin. Not thread-safe. */
    static final class Collector {

        private final Map<Table, List<Hit>> byTable = new EnumMap<>(Table.class);

        void add(Word word, int start, int end) {
            List<Hit> hits = byTable.computeIfAbsent(word.table(), table -> new ArrayList<>());
            int last = hits.size() - 1;
            if (last < 0 || hits.get(last).end() <= start || word.table().isOfPhrases()) {
                hits.add(new Hit(word, start, end));
            } else if (hits.get(last).start() == start && hits.get(last).end() < end) {
                hits.set(last, new Hit(word, start, end));
            }
        }

        Hits build() {
            byTable.replaceAll((table, hits) -> List.copyOf(hits));
            return new Hits(byTable);
        }
    }
}
