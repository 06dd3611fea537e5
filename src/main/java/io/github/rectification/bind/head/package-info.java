/**
 * Reads the head of a document: its title, and what stands around it above the opening.
 *
 * <p>Not exported: what is public here is so for the package above it only.
 */
@NullMarked
package io.github.rectification.bind.head;

import org.jspecify.annotations.NullMarked;
