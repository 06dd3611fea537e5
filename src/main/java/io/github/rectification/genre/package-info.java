/**
 * The words of the genre, as data: one table for each kind of word, one word a line, with what it means and an example in
 * which it is read so. All other packages ask here; none keeps words of its own.
 *
 * <p>Not exported: what is public here is so for the packages above it only.
 */
@NullMarked
package io.github.rectification.genre;

import org.jspecify.annotations.NullMarked;
