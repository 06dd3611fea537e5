/**
 * The body: parts, headings and their ranks, items, their fields and measures.
 *
 * <p>Not exported: what is public here is so for the packages beside it only.
 */
@NullMarked
package io.github.rectification.bind.body;

import org.jspecify.annotations.NullMarked;
