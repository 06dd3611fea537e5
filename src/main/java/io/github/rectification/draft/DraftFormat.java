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
    /** A web page. */
    HTML,
    /** A Word document (Office Open XML). */
    DOCX,
    /** The report as JSON. */
    JSON
}
