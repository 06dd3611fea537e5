package io.github.rectification.json;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceText;

/** Placeholder until merged. */
public final class ReportJson {
    private ReportJson() {}

    /** Placeholder. */
    public record ReadReport(RectificationReport report, SourceMap places) {}

    /** Placeholder. */
    public static String write(RectificationReport report) {
        return report.toString();
    }

    /** Placeholder. */
    public static ReadReport read(SourceText json, String name) throws UnreadableDraftException {
        if (name.isEmpty()) {
            throw new UnreadableDraftException(name);
        }
        return new ReadReport(RectificationReport.builder().build(), SourceMap.EMPTY);
    }
}
