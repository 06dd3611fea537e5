package io.github.rectification.source;

import java.util.Arrays;

/** The starts of the lines of a text, for turning offsets into lines and columns by binary search. */
final class LineMap {

    private final int[] starts;

    private LineMap(int[] starts) {
        this.starts = starts;
    }

    static LineMap of(String text) {
        char[] chars = text.toCharArray();
        int[] starts = new int[Math.max(16, chars.length / 64)];
        int count = 1;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            boolean lineEnd = c == '\n' || (c == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n'));
            if (lineEnd) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineMap(Arrays.copyOf(starts, count));
    }

    /** {@return the 0-based line that holds the offset} */
    int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    int startOf(int line) {
        return starts[line];
    }

    int count() {
        return starts.length;
    }
}
