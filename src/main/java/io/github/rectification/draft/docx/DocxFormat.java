package io.github.rectification.draft.docx;

import io.github.rectification.draft.DocumentFormat;
import io.github.rectification.draft.DraftFormat;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.SourceText;

/**
 * Documents of Word (Office Open XML: .docx, .docm, .dotx).
 *
 * <p>Takes in every zip archive, and tells what another archive is when it refuses it; so it comes last among the formats
 * that are zip archives. Has no state and is thread-safe.
 *
 * @since 0.1.0
 */
public final class DocxFormat implements DocumentFormat {

    /**
     * Makes the format.
     *
     * @since 0.1.0
     */
    public DocxFormat() {}

    @Override
    public DraftFormat format() {
        return DraftFormat.DOCX;
    }

    @Override
    public boolean isIn(byte[] bytes) {
        return bytes.length >= 4
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
    }

    @Override
    public SourceText read(byte[] bytes, String name, ReadLimits limits) throws UnreadableDraftException {
        return DocxReader.read(bytes, limits, new Refusals(name));
    }
}
