package io.github.rectification.source;

import java.util.Arrays;

/**
 * Carries offsets of the visible text back to the original file, piece by piece.
 *
 * <p>Within a piece both texts run side by side; between pieces lies what the reader does not show (marks, tags). A
 * piece may also stand for something that is written otherwise (an entity, a tag that ends a line): then each of
 * its units stands for the whole of that. Immutable and thread-safe.
 */
final class OffsetMap {

    static final OffsetMap IDENTITY = new OffsetMap(new int[] {0}, new int[] {0}, new int[] {Builder.SIDE_BY_SIDE});

    private final int[] visibleStarts;
    private final int[] originalStarts;
    private final int[] originalEnds;

    private OffsetMap(int[] visibleStarts, int[] originalStarts, int[] originalEnds) {
        this.visibleStarts = visibleStarts;
        this.originalStarts = originalStarts;
        this.originalEnds = originalEnds;
    }

    /** {@return the original offset at which the visible unit at this offset begins} */
    int originalStart(int visible) {
        int piece = pieceAt(visible);
        return originalEnds[piece] == Builder.SIDE_BY_SIDE
                ? originalStarts[piece] + visible - visibleStarts[piece]
                : originalStarts[piece];
    }

    /** {@return the original offset after the visible unit at this offset} */
    int originalEnd(int visible) {
        int piece = pieceAt(visible);
        return originalEnds[piece] == Builder.SIDE_BY_SIDE ? originalStart(visible) + 1 : originalEnds[piece];
    }

    private int pieceAt(int visible) {
        int found = Arrays.binarySearch(visibleStarts, visible);
        return found >= 0 ? found : -found - 2;
    }

    /** Collects pieces in rising order of both offsets. */
    static final class Builder {

        private static final int SIDE_BY_SIDE = -1;

        private int[] visibleStarts = new int[16];
        private int[] originalStarts = new int[16];
        private int[] originalEnds = new int[16];
        private int count;

        void piece(int visible, int original) {
            add(visible, original, SIDE_BY_SIDE);
        }

        void replacement(int visible, int originalStart, int originalEnd) {
            add(visible, originalStart, originalEnd);
        }

        private void add(int visible, int start, int end) {
            boolean replaces = count > 0 && visibleStarts[count - 1] == visible;
            int at = replaces ? count - 1 : count++;
            if (at == visibleStarts.length) {
                visibleStarts = Arrays.copyOf(visibleStarts, at * 2);
                originalStarts = Arrays.copyOf(originalStarts, at * 2);
                originalEnds = Arrays.copyOf(originalEnds, at * 2);
            }
            visibleStarts[at] = visible;
            originalStarts[at] = start;
            originalEnds[at] = end;
        }

        OffsetMap build() {
            return count == 0
                    ? IDENTITY
                    : new OffsetMap(
                            Arrays.copyOf(visibleStarts, count),
                            Arrays.copyOf(originalStarts, count),
                            Arrays.copyOf(originalEnds, count));
        }
    }
}
