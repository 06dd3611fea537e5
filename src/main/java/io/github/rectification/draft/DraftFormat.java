package io.github.rectification.draft;

/**
 * The format of a draft, told by its content.
 *
 * @since 0.1.0
 */
public enum DraftFormat {
    /** Plain text, one paragraph a line. */
    TEXT,
    /** Text with Markdown marks. */
    MARKDOWN,
    /** The report as JSON. */
    JSON
}
