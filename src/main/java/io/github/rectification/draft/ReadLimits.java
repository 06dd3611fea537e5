package io.github.rectification.draft;

/**
 * How much a reader takes before it refuses a file.
 *
 * @param bytes the largest file in bytes, and the most that a compressed one may hold; at least 1
 * @param entries the most files that a compressed document may hold, at least 1
 * @param nesting how deep the elements of a marked-up document may lie in each other, at least 1
 * @param paragraphs the most paragraphs of a document, at least 1
 * @since 0.1.0
 */
public record ReadLimits(int bytes, int entries, int nesting, int paragraphs) {

    private static final int MOST_ENTRIES = 2_000;
    private static final int DEEPEST = 512;
    private static final int MOST_PARAGRAPHS = 1_000_000;

    /**
     * The limits used where none are given: 64 MiB, some two thousand times the size of a real report; 2,000 files,
     * elements 512 deep, a million paragraphs.
     */
    public static final ReadLimits DEFAULT = new ReadLimits(64 << 20);

    /** Checks the bounds. */
    public ReadLimits {
        atLeastOne("bytes", bytes);
        atLeastOne("entries", entries);
        atLeastOne("nesting", nesting);
        atLeastOne("paragraphs", paragraphs);
    }

    /**
     * Bounds the size; the other limits are those of {@link #DEFAULT}.
     *
     * @param bytes the largest file in bytes, and the most that a compressed one may hold; at least 1
     */
    public ReadLimits(int bytes) {
        this(bytes, MOST_ENTRIES, DEEPEST, MOST_PARAGRAPHS);
    }

    private static void atLeastOne(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + " " + limit + " must be >= 1");
        }
    }

    /**
     * Sets the size.
     *
     * @param most the largest file in bytes, at least 1
     * @return these limits with it, not null
     */
    public ReadLimits withBytes(int most) {
        return new ReadLimits(most, entries, nesting, paragraphs);
    }

    /**
     * Sets how many files a compressed document may hold.
     *
     * @param most the number of files, at least 1
     * @return these limits with it, not null
     */
    public ReadLimits withEntries(int most) {
        return new ReadLimits(bytes, most, nesting, paragraphs);
    }

    /**
     * Sets how deep elements may lie in each other.
     *
     * @param most the number of levels, at least 1
     * @return these limits with it, not null
     */
    public ReadLimits withNesting(int most) {
        return new ReadLimits(bytes, entries, most, paragraphs);
    }

    /**
     * Sets how many paragraphs a document may have.
     *
     * @param most the number of paragraphs, at least 1
     * @return these limits with it, not null
     */
    public ReadLimits withParagraphs(int most) {
        return new ReadLimits(bytes, entries, nesting, most);
    }
}
