package io.github.rectification.outline;

/**
 * The part that a paragraph plays in the report.
 *
 * @since 0.1.0
 */
public enum BlockRole {
    /** Belongs to the title. */
    TITLE,
    /** Belongs to the opening: who inspected whom, when, and when the feedback was given. */
    OPENING,
    /** The heading of a section, with or without text run in. */
    HEADING,
    /** A paragraph under a heading, or of a part without a heading. */
    TEXT,
    /** The heading of an item, with or without text run in. */
    ITEM,
    /** A paragraph of an item's body. */
    MEASURE,
    /** Invites supervision; may also hold window and contacts. */
    INVITATION,
    /** Holds the publication window. */
    WINDOW,
    /** Holds contacts. */
    CONTACTS,
    /** Names the signing body. */
    SIGNATORY,
    /** Holds the date of signing. */
    SIGN_OFF_DATE,
    /**
     * Belongs to the document, not to the report in it: the name of the body over it (红头), its number (发文字号), a date
     * under the title, to whom it goes (主送机关), where a page has it from (来源), copies and printing (版记).
     */
    DOCUMENT_PART,
    /** Stands after the end and belongs to no part: residue of a web page. */
    RESIDUE,
    /** Was taken in by no part. */
    UNREAD
}
