package io.github.rectification.json;

import static java.util.Objects.requireNonNull;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.source.SourceMap;

/**
 * A report that was read from JSON, with the place of each of its values.
 *
 * <p>Every value that the JSON spells out has exactly one place: that of a text, a number or a {@code null} is its
 * token, quotes included; that of an object or a list is its opening bracket, so that a mark set under it stays on one
 * line. A key that is left out has no place; {@link SourceMap#place} then gives that of the nearest owner.
 *
 * @param report the report, not null
 * @param places where its values stand in the JSON text, not null
 * @since 0.1.0
 */
public record ReadReport(RectificationReport report, SourceMap places) {

    /** Refuses null. */
    public ReadReport {
        requireNonNull(report, "report");
        requireNonNull(places, "places");
    }
}
