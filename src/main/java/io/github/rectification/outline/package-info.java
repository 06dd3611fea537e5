/**
 * The draft as numbered blocks: what each paragraph's label is, and later what part the paragraph plays.
 *
 * <p>Incubating: may change in a minor version.
 */
@NullMarked
package io.github.rectification.outline;

import org.jspecify.annotations.NullMarked;
