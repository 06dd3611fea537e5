package io.github.rectification.draft.docx;

import io.github.rectification.source.DocumentPlace;

/** Text of one run; a manual line break in it is a line feed. */
record Piece(String text, DocumentPlace place) {}
