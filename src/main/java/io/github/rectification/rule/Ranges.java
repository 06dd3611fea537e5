package io.github.rectification.rule;

import java.util.BitSet;

/** Parts of a text that do not touch each other, in order. Immutable and thread-safe. */
final class Ranges {

    static final Ranges NONE = of(new BitSet());

    private final int[] starts;
    private final int[] ends;

    private Ranges(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** {@return the parts of a text whose units are set} */
    static Ranges of(BitSet units) {
        int count = 0;
        for (int start = units.nextSetBit(0); start >= 0; start = units.nextSetBit(units.nextClearBit(start))) {
            count++;
        }
        int[] starts = new int[count];
        int[] ends = new int[count];
        int at = 0;
        for (int start = units.nextSetBit(0); start >= 0; start = units.nextSetBit(ends[at++])) {
            starts[at] = start;
            ends[at] = units.nextClearBit(start);
        }
        return new Ranges(starts, ends);
    }

    int count() {
        return starts.length;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** {@return whether a unit between start and end lies in one of the parts, or the empty place within one} */
    boolean overlap(int start, int end) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < starts.length && starts[low] < end;
    }
}
