package io.github.rectification.draft.html;

import io.github.rectification.draft.DraftFormat;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.TextFormat;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.extras.OptionalLibrary;
import io.github.rectification.source.SourceText;

/**
 * Web pages and pieces of them, read with jsoup, which is asked for only when there is a page to read. Has no state and
 * is thread-safe.
 *
 * @since 0.1.0
 */
public final class HtmlFormat implements TextFormat {

    /** Makes the format. */
    public HtmlFormat() {}

    @Override
    public DraftFormat format() {
        return DraftFormat.HTML;
    }

    @Override
    public boolean isIn(String text) {
        return MarkupScan.isMarkedUp(text);
    }

    @Override
    public SourceText read(String text, String name, ReadLimits limits) throws UnreadableDraftException {
        try {
            return PageReader.read(text, name, limits);
        } catch (LinkageError e) {
            var lack = OptionalLibrary.JSOUP.lack("reading a web page (HTML)", "读取网页（HTML）", e);
            throw new UnreadableDraftException(name + ": " + lack.english(), name + "：" + lack.chinese());
        }
    }
}
