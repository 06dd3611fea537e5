package io.github.rectification.draft.html;

import java.util.List;

/**
 * What a page shows.
 *
 * @param lines its lines, in order
 * @param boxes its block elements, each before those within it
 */
record Page(List<Line> lines, List<Box> boxes) {}
