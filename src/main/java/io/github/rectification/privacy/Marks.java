package io.github.rectification.privacy;

import java.util.Arrays;
import java.util.BitSet;

/** Parts of a text that are not shown. Immutable. */
final class Marks {

    private final BitSet hidden;

    private Marks(BitSet hidden) {
        this.hidden = hidden;
    }

    /** Hides what lies between the places, for a text that begins at the offset. */
    void hide(char[] text, int offset) {
        int end = offset + text.length;
        int from = hidden.nextSetBit(offset);
        while (from >= 0 && from < end) {
            int to = Math.min(hidden.nextClearBit(from), end);
            Arrays.fill(text, from - offset, to - offset, '*');
            from = hidden.nextSetBit(to);
        }
    }

    /** Collects parts. Not thread-safe. */
    static final class Builder {

        private final BitSet hidden = new BitSet();

        void add(int start, int end) {
            hidden.set(start, end);
        }

        boolean isEmpty() {
            return hidden.isEmpty();
        }

        Marks build() {
            return new Marks((BitSet) hidden.clone());
        }
    }
}
