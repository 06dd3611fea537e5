package io.github.rectification.genre;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** The words that were found in a text, by table and in order; those of one table do not overlap, unless it is one of phrases. Immutable. */
public final class Hits {

    private static final Found NONE = new Found(false);

    private final EnumMap<Table, Found> byTable;

    private Hits(EnumMap<Table, Found> byTable) {
        this.byTable = byTable;
    }

    /** {@return the words of a table, in order} */
    public List<Hit> of(Table table) {
        Found found = found(table);
        return found.hits(0, found.size);
    }

    /** {@return the words of a table that lie within a range of units, in order} */
    public List<Hit> of(Table table, int from, int to) {
        Found found = found(table);
        int first = found.firstFrom(from);
        int last = first;
        while (last < found.size && found.ends[last] <= to) {
            last++;
        }
        return found.hits(first, last);
    }

    /** {@return the words of a table that begin within a range of units, in order} */
    public List<Hit> beginning(Table table, int from, int to) {
        Found found = found(table);
        return found.hits(found.firstFrom(from), found.firstFrom(to));
    }

    /** {@return the word of a table that begins at a unit, or empty} */
    public Optional<Hit> at(Table table, int start) {
        Found found = found(table);
        int first = found.firstFrom(start);
        return first < found.size && found.starts[first] == start ? Optional.of(found.hit(first)) : Optional.empty();
    }

    private Found found(Table table) {
        Found found = byTable.get(requireNonNull(table, "table"));
        return found == null ? NONE : found;
    }

    /** Takes words in the order in which they begin. Not thread-safe. */
    static final class Collector {

        private final EnumMap<Table, Found> byTable = new EnumMap<>(Table.class);

        void add(Word word, int start, int end) {
            Found found = byTable.get(word.table());
            if (found == null) {
                found = new Found(word.table().isOfPhrases());
                byTable.put(word.table(), found);
            }
            found.add(word, start, end);
        }

        Hits build() {
            return new Hits(byTable);
        }
    }

    /** The words of one table, as numbers: most of them are never asked for. */
    private static final class Found {

        private static final int FEW = 8;
        private static final Word[] NO_WORDS = {};
        private static final int[] NO_PLACES = {};

        private final boolean mayOverlap;
        private Word[] words = NO_WORDS;
        private int[] starts = NO_PLACES;
        private int[] ends = NO_PLACES;
        private int size;

        Found(boolean mayOverlap) {
            this.mayOverlap = mayOverlap;
        }

        void add(Word word, int start, int end) {
            int last = size - 1;
            if (last < 0 || mayOverlap || ends[last] <= start) {
                put(size, word, start, end);
            } else if (starts[last] == start && ends[last] < end) {
                put(last, word, start, end);
            }
        }

        private void put(int at, Word word, int start, int end) {
            if (at == words.length) {
                int longer = Math.max(FEW, at * 2);
                words = Arrays.copyOf(words, longer);
                starts = Arrays.copyOf(starts, longer);
                ends = Arrays.copyOf(ends, longer);
            }
            words[at] = word;
            starts[at] = start;
            ends[at] = end;
            size = at + 1;
        }

        int firstFrom(int from) {
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (starts[middle] < from) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        Hit hit(int at) {
            return new Hit(words[at], starts[at], ends[at]);
        }

        List<Hit> hits(int from, int to) {
            if (from >= to) {
                return List.of();
            }
            List<Hit> hits = new ArrayList<>(to - from);
            for (int at = from; at < to; at++) {
                hits.add(hit(at));
            }
            return hits;
        }
    }
}
