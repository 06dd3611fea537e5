/**
 * Reads documents of Word: the zip archive, its parts, and the text that Word shows, with the numbers of lists.
 *
 * <p>Not exported.
 */
@NullMarked
package io.github.rectification.draft.docx;

import org.jspecify.annotations.NullMarked;
