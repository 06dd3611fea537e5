/**
 * Findings to outputs: one reporter a format, fed file after file so that no output holds a whole batch in memory.
 *
 * <p>A reporter decides nothing: what is shown of the draft comes hidden already ({@link
 * io.github.rectification.reporter.CheckedFile#lines()}), and the exit status is the caller's.
 */
@NullMarked
package io.github.rectification.reporter;

import org.jspecify.annotations.NullMarked;
