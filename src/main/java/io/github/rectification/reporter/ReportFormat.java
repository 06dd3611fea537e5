package io.github.rectification.reporter;

import static java.util.Objects.requireNonNull;

import java.io.Writer;

/**
 * A form in which findings can be written. Further ones are found as services; implementations need a public
 * constructor without parameters, have no state and are thread-safe.
 *
 * @since 0.1.0
 */
public interface ReportFormat {

    /** {@return the name by which it is chosen, lower-case, such as {@code text}} */
    String name();

    /**
     * Makes a reporter for one run.
     *
     * @param out takes the output, encoded as UTF-8 by its owner; neither flushed nor closed by the reporter; not null
     * @return the reporter, not null
     */
    Reporter reporter(Writer out);

    /**
     * Makes a reporter for one run that uses what its place can show.
     *
     * @param out as in {@link #reporter(Writer)}
     * @param options what the place can show; a form that has no use for it is as it would be without; not null
     * @return the reporter, not null
     */
    default Reporter reporter(Writer out, OutputOptions options) {
        requireNonNull(out, "out");
        requireNonNull(options, "options");
        return reporter(out);
    }
}
