package io.github.rectification;

import static java.util.Objects.requireNonNull;

/**
 * A draft with the repairs made that need no person. Immutable and thread-safe.
 *
 * @param before what a check of the draft as it was found, with the repairs that were offered first; not null
 * @param after what a check of the repaired draft finds, not null
 * @param text the text of the repaired file, decoded and without a byte order mark, with its lines ended as they were;
 *     each line is the repaired line of the same number; not null
 * @param repaired how many findings were repaired, at least 0
 * @since 0.1.0
 */
public record FixedDraft(CheckResult before, CheckResult after, String text, int repaired) {

    /** Refuses null. */
    public FixedDraft {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(text, "text");
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return "FixedDraft[" + repaired + " repaired, before " + before + ", after " + after + "]";
    }
}
