package io.github.rectification.testkit.drafts;

import java.util.OptionalInt;

/**
 * A draft into which one fault was put.
 *
 * @param text the draft
 * @param line the line where the fault must be reported, from 1; empty for what is missing
 */
record FaultyDraft(String text, OptionalInt line) {}
