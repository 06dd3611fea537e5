package io.github.rectification.source;

import static java.util.Objects.checkFromToIndex;
import static java.util.Objects.checkIndex;
import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a text that knows where it stands; cutting it again cuts the place with it.
 *
 * <p>As a {@link CharSequence} it shows the <em>folded</em> text, half-width marks for full-width ones, so that patterns
 * are written once; {@link #text()} gives the characters as written. Immutable and thread-safe.
 *
 * @param source the text it was cut from, not null
 * @param start the first unit in the visible text, 0-based
 * @param end the unit after the last
 * @since 0.1.0
 */
public record SourceSlice(SourceText source, int start, int end) implements CharSequence {

    /** Behind it stand the characters of Chinese, of which none is blank. */
    private static final char LAST_BLANK = '\u3000';

    /** Checks that the range lies within the text. */
    public SourceSlice {
        requireNonNull(source, "source");
        if (start < 0 || end < start || end > source.length()) {
            throw new IndexOutOfBoundsException(
                    "start " + start + " and end " + end + " must lie within 0 and " + source.length());
        }
    }

    /** {@return the characters as written} */
    public String text() {
        return source.visible().substring(start, end);
    }

    /** {@return the characters with half-width marks for full-width ones; as long as {@link #text()}} */
    public String folded() {
        return source.folded().text().substring(start, end);
    }

    /**
     * Sets a pattern to work on the folded text; offsets of its matches count from the start of this slice.
     *
     * @param pattern the pattern, half-width, not null
     * @return a matcher, not null
     */
    public Matcher matcher(Pattern pattern) {
        return pattern.matcher(folded());
    }

    /** {@return the place in the original file} */
    public SourceSpan span() {
        return source.span(start, end);
    }

    /** {@return whether the original file holds just these characters at the {@linkplain #span() place}} */
    public boolean isShownAsWritten() {
        SourceSpan span = span();
        return span.length() == length() && source.original().startsWith(text(), span.offset());
    }

    /**
     * Cuts a part.
     *
     * @param from the first unit, counted from the start of this slice
     * @param to the unit after the last, counted from the start of this slice
     * @return the part, not null
     * @throws IndexOutOfBoundsException if the range is not within this slice
     */
    public SourceSlice cut(int from, int to) {
        checkFromToIndex(from, to, length());
        return new SourceSlice(source, start + from, start + to);
    }

    /**
     * Cuts off the beginning.
     *
     * @param from the first unit to keep, counted from the start of this slice
     * @return the rest, not null
     * @throws IndexOutOfBoundsException if it is not within this slice
     */
    public SourceSlice from(int from) {
        return cut(from, length());
    }

    /** {@return this slice without white space at both ends} */
    public SourceSlice trim() {
        int from = start;
        int to = end;
        while (from < to && isBlank(source.folded().at(from))) {
            from++;
        }
        while (to > from && isBlank(source.folded().at(to - 1))) {
            to--;
        }
        return new SourceSlice(source, from, to);
    }

    /** {@return whether nothing but white space is here} */
    public boolean isBlank() {
        return trim().isEmpty();
    }

    /**
     * Finds a string in the folded text.
     *
     * @param sought the string, half-width, not null
     * @param from where to begin, counted from the start of this slice; below 0 means at the start, and beyond the end
     *     nothing is found
     * @return the place counted from the start of this slice, or -1
     */
    public int indexOf(String sought, int from) {
        int at = source.folded().indexOf(sought, start + Math.max(0, from), end);
        return at < 0 ? -1 : at - start;
    }

    /**
     * Tells whether the folded text contains a string.
     *
     * @param sought the string, half-width, not null
     * @return whether it stands in this slice
     */
    public boolean contains(String sought) {
        return indexOf(sought, 0) >= 0;
    }

    /** {@return whether a half-width or full-width digit stands in this slice} */
    public boolean containsDigit() {
        for (int i = start; i < end; i++) {
            char c = source.folded().at(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether the folded text begins with a string.
     *
     * @param prefix the string, half-width, not null
     * @return whether this slice begins with it
     */
    public boolean startsWith(String prefix) {
        return length() >= prefix.length() && source.folded().startsWith(prefix, start);
    }

    /**
     * Tells whether the folded text ends with a string.
     *
     * @param suffix the string, half-width, not null
     * @return whether this slice ends with it
     */
    public boolean endsWith(String suffix) {
        return length() >= suffix.length() && source.folded().startsWith(suffix, end - suffix.length());
    }

    /**
     * Joins this slice and a later one of the same text, with all that lies between.
     *
     * @param later the later slice, not null
     * @return the joint slice, not null
     * @throws IndexOutOfBoundsException if the other ends before this one begins, or beyond this text
     */
    public SourceSlice through(SourceSlice later) {
        return new SourceSlice(source, start, later.end);
    }

    /**
     * Tells whether nothing but white space stands between this slice and a later one of the same text.
     *
     * @param later the later slice, not null
     * @return whether they are neighbours
     */
    public boolean isNextTo(SourceSlice later) {
        int gap = end;
        while (gap < later.start && isBlank(source.folded().at(gap))) {
            gap++;
        }
        return gap >= later.start;
    }

    @Override
    public int length() {
        return end - start;
    }

    /** {@return the folded character at the place, counted from the start of this slice} */
    @Override
    public char charAt(int index) {
        return source.folded().at(start + checkIndex(index, length()));
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        checkFromToIndex(from, to, length());
        return source.folded().text().substring(start + from, start + to);
    }

    /** {@return the folded characters} */
    @Override
    public String toString() {
        return folded();
    }

    private static boolean isBlank(char c) {
        if (c > LAST_BLANK) {
            return c == '\uFEFF';
        }
        return c <= ' ' || c == '\u200B' || Character.isWhitespace(c);
    }
}
