package io.github.rectification.draft.docx;

/** The elements that matter to the reading of a part while they are open. */
enum Kind {
    NOTHING,
    STORY,
    BOX,
    TABLE,
    ROW,
    CELL,
    PARAGRAPH,
    RUN,
    TEXT,
    PARAGRAPH_PROPERTIES,
    MARK_PROPERTIES,
    RUN_PROPERTIES,
    ROW_PROPERTIES,
    CELL_PROPERTIES
}
