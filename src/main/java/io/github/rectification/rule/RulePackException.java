package io.github.rectification.rule;

import static java.util.Objects.requireNonNull;

/**
 * A rule pack that cannot be used: its ids clash, or words are missing. The message says which pack, what and how to mend
 * it, in English, for whoever wrote or installed the pack.
 *
 * @since 0.1.0
 */
public final class RulePackException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Makes the exception.
     *
     * @param message which pack, what is wrong and how to mend it, not null
     */
    public RulePackException(String message) {
        super(requireNonNull(message, "message"));
    }

    /**
     * Makes the exception.
     *
     * @param message which pack, what is wrong and how to mend it, not null
     * @param cause what went wrong below, not null
     */
    public RulePackException(String message, Throwable cause) {
        super(requireNonNull(message, "message"), requireNonNull(cause, "cause"));
    }
}
