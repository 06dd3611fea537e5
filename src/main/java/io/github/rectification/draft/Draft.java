package io.github.rectification.draft;

import static java.util.Objects.requireNonNull;

import io.github.rectification.privacy.PrivateNumbers;
import io.github.rectification.source.SourceText;

/**
 * A draft (草稿, 公开稿) as it came in, decoded.
 *
 * @param name the name by which messages call it, such as a path; not null
 * @param format its format, not null
 * @param text its text, not null
 * @since 0.1.0
 */
public record Draft(String name, DraftFormat format, SourceText text) {

    /** Refuses null. */
    public Draft {
        requireNonNull(name, "name");
        requireNonNull(format, "format");
        requireNonNull(text, "text");
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return "Draft[" + PrivateNumbers.hidden(name) + ", " + format + ", " + text.length() + " characters]";
    }
}
