package io.github.rectification.source;

/**
 * A range of the draft as its author sees it.
 *
 * <p>Offset and length count UTF-16 units of the decoded file after a byte order mark was removed; a CRLF counts two.
 * Lines and columns are derived from them: 1-based, columns in UTF-16 units, the end column exclusive. A line ends at
 * LF, CRLF or CR only. Immutable and thread-safe.
 *
 * @param offset the first unit, 0-based
 * @param length the number of units, at least 0
 * @param line the line of the first unit, 1-based
 * @param column the column of the first unit, 1-based
 * @param endLine the line of the last unit, 1-based
 * @param endColumn the column after the last unit, 1-based
 * @since 0.1.0
 */
public record SourceSpan(int offset, int length, int line, int column, int endLine, int endColumn)
        implements Comparable<SourceSpan> {

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
