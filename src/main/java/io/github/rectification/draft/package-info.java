/** The draft as a file: how it is read, and what is said when it cannot be. */
@NullMarked
package io.github.rectification.draft;

import org.jspecify.annotations.NullMarked;
