package io.github.rectification.bind;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Outline;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceText;
import java.util.List;

/**
 * Reads the report out of a draft's text. Never throws on content: what cannot be read is absent.
 *
 * @since 0.1.0
 */
public final class ReportBinder {

    private ReportBinder() {}

    /**
     * Reads a report.
     *
     * @param text the text of the draft, not null
     * @return the report with the places of its values, not null
     */
    public static Reading bind(SourceText text) {
        return new Reading(
                RectificationReport.builder().build(), SourceMap.EMPTY, new Outline(text, List.of(), List.of()));
    }
}
