package io.github.rectification.rule;

/**
 * Takes places in the runs of a {@link ReportText}.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface PlaceInRun {

    /**
     * Takes a place.
     *
     * @param run the run in which it lies, not null
     * @param place its offset in the whole text
     */
    void accept(TextRun run, int place);
}
