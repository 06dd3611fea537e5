package io.github.rectification.draft;

import java.io.Serial;

/**
 * The draft cannot be read. The message says what, where and how to repair in one sentence.
 *
 * <p>The only checked exception of the library: a file from outside may always be unreadable, and whoever hands it in
 * has to say so.
 *
 * @since 0.1.0
 */
public final class UnreadableDraftException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what cannot be read, where it stands and how to repair it, in one sentence, not null
     */
    public UnreadableDraftException(String message) {
        super(message);
    }
}
