/** Fictional drafts whose reports are known, to measure the reader on shapes it was not made for. */
@NullMarked
package io.github.rectification.testkit.drafts;

import org.jspecify.annotations.NullMarked;
