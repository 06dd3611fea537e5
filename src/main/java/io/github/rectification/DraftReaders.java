package io.github.rectification;

import static java.util.Objects.requireNonNull;

import io.github.rectification.draft.DocumentFormat;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.TextFormat;
import io.github.rectification.draft.docx.DocxFormat;
import io.github.rectification.draft.html.HtmlFormat;
import java.util.List;

/**
 * The readers of all formats, one explicit list.
 *
 * @since 0.1.0
 */
public final class DraftReaders {

    private static final List<DocumentFormat> DOCUMENTS = List.of(new DocxFormat());
    private static final List<TextFormat> TEXTS = List.of(new HtmlFormat());

    private DraftReaders() {}

    /**
     * Obtains a reader of every format that the library knows.
     *
     * @param limits how much to read at the most, not null
     * @return the reader, not null
     */
    public static DraftReader all(ReadLimits limits) {
        requireNonNull(limits, "limits");
        return DraftReader.of(limits, DOCUMENTS, TEXTS);
    }
}
