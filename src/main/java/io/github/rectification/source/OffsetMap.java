package io.github.rectification.source;

import java.util.Arrays;

/**
 * Carries offsets of the visible text back to the original file, piece by piece.
 *
 * <p>Within a piece both texts run side by side; between pieces lies what the reader does not show (marks, tags).
 * Immutable and thread-safe.
 */
final class OffsetMap {

    static final OffsetMap IDENTITY = new OffsetMap(new int[] {0}, new int[] {0});

    private final int[] visibleStarts;
    private final int[] originalStarts;

    private OffsetMap(int[] visibleStarts, int[] originalStarts) {
        this.visibleStarts = visibleStarts;
        this.originalStarts = originalStarts;
    }

    /** {@return the original offset of the visible unit at this offset} */
    int original(int visible) {
        int found = Arrays.binarySearch(visibleStarts, visible);
        int piece = found >= 0 ? found : -found - 2;
        return originalStarts[piece] + visible - visibleStarts[piece];
    }

    /** Collects pieces in rising order of both offsets. */
    static final class Builder {

        private int[] visibleStarts = new int[16];
        private int[] originalStarts = new int[16];
        private int count;

        void piece(int visible, int original) {
            if (count > 0 && visibleStarts[count - 1] == visible) {
                originalStarts[count - 1] = original;
                return;
            }
            if (count == visibleStarts.length) {
                visibleStarts = Arrays.copyOf(visibleStarts, count * 2);
                originalStarts = Arrays.copyOf(originalStarts, count * 2);
            }
            visibleStarts[count] = visible;
            originalStarts[count++] = original;
        }

        OffsetMap build() {
            return count == 0
                    ? IDENTITY
                    : new OffsetMap(Arrays.copyOf(visibleStarts, count), Arrays.copyOf(originalStarts, count));
        }
    }
}
