package io.github.rectification.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The runs of a text by their places; they do not overlap. Immutable and thread-safe. */
final class RunIndex {

    private final List<TextRun> all;
    private final int[] starts;
    private final int[] ends;

    RunIndex(List<TextRun> all) {
        this.all = all;
        this.starts = all.stream().mapToInt(TextRun::start).toArray();
        this.ends = all.stream().mapToInt(TextRun::end).toArray();
    }

    /** {@return the runs in order} */
    List<TextRun> all() {
        return all;
    }

    /** {@return the run in which the place lies, or empty for a place between runs} */
    Optional<TextRun> at(int place) {
        int found = Arrays.binarySearch(starts, place);
        int last = found >= 0 ? found : -found - 2;
        return last >= 0 && place < ends[last] ? Optional.of(all.get(last)) : Optional.empty();
    }

    /** Goes to all places of a character that lie in a run, in rising order. */
    void each(CharIndex index, char c, PlaceInRun visitor) {
        int at = 0;
        for (int place = index.first(c); place >= 0; place = index.next(place)) {
            while (at < ends.length && ends[at] <= place) {
                at++;
            }
            if (at == ends.length) {
                return;
            }
            if (starts[at] <= place) {
                visitor.accept(all.get(at), place);
            }
        }
    }
}
