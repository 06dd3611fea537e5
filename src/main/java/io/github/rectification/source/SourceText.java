package io.github.rectification.source;

import static java.util.Objects.requireNonNull;

/**
 * The text of a draft, as shown and as written.
 *
 * <p>Readers cut {@linkplain SourceSlice slices} from the <em>visible</em> text: the original less the marks that are
 * no part of it (Markdown emphasis, for one). Every slice can tell its {@linkplain SourceSpan span} in the
 * <em>original</em>. Full-width marks can be read by their half-width twins through the folded form, which has the
 * same length. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class SourceText {

    private final String original;
    private final String visible;
    private final FoldedText folded;
    private final OffsetMap offsets;
    private final LineMap lines;
    private final DocumentPlaces places;

    private SourceText(String original, String visible, OffsetMap offsets, DocumentPlaces places) {
        this.original = original;
        this.visible = visible;
        this.folded = FoldedText.of(visible);
        this.offsets = offsets;
        this.lines = LineMap.of(original);
        this.places = places;
    }

    /**
     * Obtains a text that is shown as it is written.
     *
     * @param text the decoded text without a byte order mark, not null
     * @return the text, not null
     */
    public static SourceText of(String text) {
        requireNonNull(text, "text");
        return new SourceText(text, text, OffsetMap.IDENTITY, DocumentPlaces.NONE);
    }

    /**
     * Shows a text with half-width marks for full-width ones, one character for one.
     *
     * @param text the text, not null
     * @return the folded text, of the same length
     */
    public static String fold(String text) {
        requireNonNull(text, "text");
        return Folding.fold(text);
    }

    /**
     * Starts a text of which only parts are shown.
     *
     * @param original the decoded text without a byte order mark, not null
     * @return a builder that takes the visible parts in order, not null
     */
    public static VisibleTextBuilder showing(String original) {
        return new VisibleTextBuilder(requireNonNull(original, "original"));
    }

    /**
     * Starts the text of a document that is no text file, such as one of Word.
     *
     * @return a builder that takes the text of its runs in order, not null
     */
    public static DocumentTextBuilder ofDocument() {
        return new DocumentTextBuilder();
    }

    /** {@return the decoded text as written; of a document that is no text file, the text that it shows} */
    public String original() {
        return original;
    }

    /** {@return the number of UTF-16 units of the visible text} */
    public int length() {
        return visible.length();
    }

    /** {@return the whole visible text} */
    public SourceSlice all() {
        return new SourceSlice(this, 0, visible.length());
    }

    /**
     * Cuts a part of the visible text.
     *
     * @param start the first unit, 0-based
     * @param end the unit after the last
     * @return the part, not null
     * @throws IndexOutOfBoundsException if the range is not within the text
     */
    public SourceSlice slice(int start, int end) {
        return new SourceSlice(this, start, end);
    }

    /** {@return the number of lines of the original, at least 1} */
    public int lineCount() {
        return lines.count();
    }

    /**
     * Obtains a line of the original without its line end.
     *
     * @param line the line, 1-based
     * @return the line, not null
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public String line(int line) {
        int start = lines.startOf(line - 1);
        int end = line < lines.count() ? lines.startOf(line) : original.length();
        while (end > start && (original.charAt(end - 1) == '\n' || original.charAt(end - 1) == '\r')) {
            end--;
        }
        return original.substring(start, end);
    }

    /**
     * Tells where a line of the original begins.
     *
     * @param line the line, 1-based
     * @return the offset of its first unit in the original, 0-based
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public int lineStart(int line) {
        return lines.startOf(line - 1);
    }

    /** {@return whether everything is shown as it is written} */
    public boolean isShownAsWritten() {
        return original.equals(visible);
    }

    String visible() {
        return visible;
    }

    FoldedText folded() {
        return folded;
    }

    SourceSpan span(int start, int end) {
        int from = offsets.originalStart(start);
        int to = end == start ? from : offsets.originalEnd(end - 1);
        int line = lines.lineAt(from);
        int endLine = to == from ? line : lines.lineAt(to - 1);
        return new SourceSpan(
                from,
                to - from,
                line + 1,
                from - lines.startOf(line) + 1,
                endLine + 1,
                to - lines.startOf(endLine) + 1,
                places.at(start));
    }

    /**
     * Puts the visible parts of a text together. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class VisibleTextBuilder {

        private final String original;
        private final StringBuilder visible;
        private final OffsetMap.Builder offsets = new OffsetMap.Builder();

        private VisibleTextBuilder(String original) {
            this.original = original;
            this.visible = new StringBuilder(original.length());
        }

        /**
         * Shows a part of the original; parts come in rising order.
         *
         * @param start the first unit, 0-based
         * @param end the unit after the last
         * @return this builder
         */
        public VisibleTextBuilder show(int start, int end) {
            if (end > start) {
                offsets.piece(visible.length(), start);
                visible.append(original, start, end);
            }
            return this;
        }

        /**
         * Shows something for a part of the original that is written otherwise, such as a mark for its entity or a line
         * feed for the tag that ends a paragraph; parts come in rising order.
         *
         * @param start the first unit of what is written, 0-based
         * @param end the unit after the last; equal to {@code start} for what is written nowhere
         * @param shown the characters to show instead, not null
         * @return this builder
         */
        public VisibleTextBuilder show(int start, int end, String shown) {
            if (!shown.isEmpty()) {
                offsets.replacement(visible.length(), start, end);
                visible.append(shown);
            }
            return this;
        }

        /** {@return the text with the parts shown so far} */
        public SourceText build() {
            offsets.piece(visible.length(), original.length());
            return new SourceText(original, visible.toString(), offsets.build(), DocumentPlaces.NONE);
        }
    }

    /**
     * Puts the text of a document together, run by run. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class DocumentTextBuilder {

        private final StringBuilder text = new StringBuilder();
        private final DocumentPlaces.Builder places = new DocumentPlaces.Builder();

        private DocumentTextBuilder() {}

        /**
         * Adds text: that of a run, or the number that the document shows before a paragraph.
         *
         * @param shown the text, not null
         * @param place where it stands, not null
         * @return this builder
         */
        public DocumentTextBuilder add(String shown, DocumentPlace place) {
            requireNonNull(shown, "shown");
            requireNonNull(place, "place");
            if (!shown.isEmpty()) {
                places.put(text.length(), place);
                text.append(shown);
            }
            return this;
        }

        /** {@return how many UTF-16 units were added so far} */
        public int length() {
            return text.length();
        }

        /** {@return the text added so far} */
        public SourceText build() {
            String shown = text.toString();
            return new SourceText(shown, shown, OffsetMap.IDENTITY, places.build());
        }
    }
}
