package io.github.rectification.draft.docx;

/** An open element and how many are open with it. */
record Open(Kind kind, int depth) {}
