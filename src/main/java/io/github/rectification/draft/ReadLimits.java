package io.github.rectification.draft;

/**
 * How much a reader takes before it refuses a file.
 *
 * @param bytes the largest file, in bytes, at least 1
 * @since 0.1.0
 */
public record ReadLimits(int bytes) {

    /** The limits used where none are given: 64 MiB, some two thousand times the size of a real report. */
    public static final ReadLimits DEFAULT = new ReadLimits(64 << 20);

    /** Checks the bound. */
    public ReadLimits {
        if (bytes < 1) {
            throw new IllegalArgumentException("bytes " + bytes + " must be >= 1");
        }
    }
}
