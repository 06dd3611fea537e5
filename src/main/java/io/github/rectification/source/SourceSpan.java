package io.github.rectification.source;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A range of the draft as its author sees it.
 *
 * <p>Offset and length count UTF-16 units of the decoded file after a byte order mark was removed; a CRLF counts two.
 * Lines and columns are derived from them: 1-based, columns in UTF-16 units, the end column exclusive. A line ends at
 * LF, CRLF or CR only. In a document that is no text file they are those of the text that it shows, one line a
 * paragraph. Immutable and thread-safe.
 *
 * @param offset the first unit, 0-based
 * @param length the number of units, at least 0
 * @param line the line of the first unit, 1-based
 * @param column the column of the first unit, 1-based
 * @param endLine the line of the last unit, 1-based
 * @param endColumn the column after the last unit, 1-based
 * @param place the place of the first unit in a document that is no text file; empty for a text file
 * @since 0.1.0
 */
public record SourceSpan(
        int offset, int length, int line, int column, int endLine, int endColumn, Optional<DocumentPlace> place)
        implements Comparable<SourceSpan> {

    /** Checks the bounds. */
    public SourceSpan {
        requireNonNull(place, "place");
        if (offset < 0 || length < 0 || line < 1 || column < 1 || endLine < 1 || endColumn < 1) {
            throw new IllegalArgumentException("offset " + offset + " and length " + length + " must be >= 0, lines "
                    + line + " and " + endLine + " and columns " + column + " and " + endColumn + " >= 1");
        }
    }

    /**
     * Makes a range of a text file.
     *
     * @param offset the first unit, 0-based
     * @param length the number of units, at least 0
     * @param line the line of the first unit, 1-based
     * @param column the column of the first unit, 1-based
     * @param endLine the line of the last unit, 1-based
     * @param endColumn the column after the last unit, 1-based
     */
    public SourceSpan(int offset, int length, int line, int column, int endLine, int endColumn) {
        this(offset, length, line, column, endLine, endColumn, Optional.empty());
    }

    /** {@return the offset after the last unit, 0-based} */
    public int endOffset() {
        return offset + length;
    }

    /** Orders by offset, then by length. */
    @Override
    public int compareTo(SourceSpan other) {
        int byOffset = Integer.compare(offset, other.offset);
        return byOffset != 0 ? byOffset : Integer.compare(length, other.length);
    }
}
