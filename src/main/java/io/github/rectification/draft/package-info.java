/**
 * Drafts as files: what format they are in, how they are decoded, and the text that is left.
 *
 * <p>Plain text and Markdown-marked text are read here, other formats by those who are given.
 */
@NullMarked
package io.github.rectification.draft;

import org.jspecify.annotations.NullMarked;
