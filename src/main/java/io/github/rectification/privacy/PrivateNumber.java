package io.github.rectification.privacy;

import static java.util.Objects.requireNonNull;

/**
 * The place of a private number in a text, with all that divides its digits. Immutable and thread-safe.
 *
 * @param kind what it is, not null
 * @param start the first unit, 0-based
 * @param end the unit after the last
 * @since 0.1.0
 */
public record PrivateNumber(PrivateNumberKind kind, int start, int end) {

    /** Refuses null. */
    public PrivateNumber {
        requireNonNull(kind, "kind");
    }
}
