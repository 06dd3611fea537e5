package io.github.rectification.finding;

import static java.util.Objects.requireNonNull;

import io.github.rectification.source.SourceSpan;

/**
 * A second place that belongs to a finding.
 *
 * @param message what stands there, not null
 * @param span the place in the draft, not null
 * @since 0.1.0
 */
public record RelatedPlace(String message, SourceSpan span) {
    /** Refuses null. */
    public RelatedPlace {
        requireNonNull(message, "message");
        requireNonNull(span, "span");
    }
}
