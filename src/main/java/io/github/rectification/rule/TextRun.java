package io.github.rectification.rule;

import static java.util.Objects.requireNonNull;

import io.github.rectification.outline.BlockRole;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;

/**
 * One piece of running text: a paragraph of a draft or, without a draft, a line of one of the report's strings.
 *
 * <p>Offsets count from the start of the whole {@linkplain ReportText text}. Immutable and thread-safe.
 *
 * @param slice the characters, label included; not null
 * @param role the part that it plays in the report, not null
 * @param contentStart where the words after the label begin
 * @param headingEnd where the heading that begins there ends; equal to {@code contentStart} for a run that is none
 * @param item the item to which it belongs, or empty outside items
 * @param path the string that it was taken from, or empty in a draft
 * @since 0.1.0
 */
public record TextRun(
        SourceSlice slice,
        BlockRole role,
        int contentStart,
        int headingEnd,
        Optional<PropertyPath> item,
        Optional<PropertyPath> path) {

    /** Refuses null. */
    public TextRun {
        requireNonNull(slice, "slice");
        requireNonNull(role, "role");
        requireNonNull(item, "item");
        requireNonNull(path, "path");
    }

    /** {@return the first unit} */
    public int start() {
        return slice.start();
    }

    /** {@return the unit after the last} */
    public int end() {
        return slice.end();
    }

    /** {@return whether it tells how to reach the body: phone, address, e-mail} */
    public boolean isContacts() {
        return role == BlockRole.CONTACTS;
    }

    /** {@return whether it is no part of the report: it stands after the end, in front matter, or in the head or imprint} */
    public boolean isResidue() {
        return role == BlockRole.RESIDUE || role == BlockRole.DOCUMENT_PART;
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return "TextRun[" + role + ", " + start() + " to " + end()
                + item.map(value -> ", " + value).orElse("") + "]";
    }
}
