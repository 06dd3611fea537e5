package io.github.rectification.reporter;

import static java.util.Objects.requireNonNull;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What was read from one input, for outputs that show the draft and the report.
 *
 * @param report the report, whose texts may be shown by {@code values} only; not null
 * @param places where its values stand, not null
 * @param firstLine the first line of the draft to show, 1-based
 * @param lastLine the last line of the draft to show, inclusive; less than {@code firstLine} where there is no draft
 * @param values turns a text of the report, named by its path, into what may be shown of it: private numbers hidden,
 *     empty where it is kept back; not null
 * @since 0.1.0
 */
public record CheckedContent(
        RectificationReport report,
        SourceMap places,
        int firstLine,
        int lastLine,
        BiFunction<PropertyPath, String, Optional<String>> values) {

    /** Refuses null and bounds below their range. */
    public CheckedContent {
        requireNonNull(report, "report");
        requireNonNull(places, "places");
        requireNonNull(values, "values");
        if (firstLine < 1 || lastLine < 0) {
            throw new IllegalArgumentException("lines " + firstLine + " to " + lastLine + " must be >= 1 and >= 0");
        }
    }
}
