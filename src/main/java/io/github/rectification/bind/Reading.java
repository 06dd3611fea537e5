package io.github.rectification.bind;

import static java.util.Objects.requireNonNull;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Outline;
import io.github.rectification.source.SourceMap;

/**
 * What was read from a draft.
 *
 * @param report the values, not null
 * @param places where each value stands, not null
 * @param outline every paragraph with the part it plays, not null
 * @since 0.1.0
 */
public record Reading(RectificationReport report, SourceMap places, Outline outline) {

    /** Refuses null. */
    public Reading {
        requireNonNull(report, "report");
        requireNonNull(places, "places");
        requireNonNull(outline, "outline");
    }
}
