package io.github.rectification.settings;

import static java.util.Objects.requireNonNull;

/**
 * Where a setting stands.
 *
 * @param file what messages call the file, not null
 * @param line the line, 1-based
 * @param column the column, 1-based, in characters
 * @since 0.1.0
 */
public record Place(String file, int line, int column) {

    /** Refuses null. */
    public Place {
        requireNonNull(file, "file");
    }

    /** {@return the place as {@code FILE:LINE:COLUMN}} */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
