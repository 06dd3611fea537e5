/**
 * Drafts as files: what format they are in, how they are decoded, and the text that is left.
 *
 * <p>Plain text and Markdown-marked text are read here.
 */
@NullMarked
package io.github.rectification.draft;

import org.jspecify.annotations.NullMarked;
