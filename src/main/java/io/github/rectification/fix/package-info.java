/** Tries proposed repairs on a draft and makes those that hold. */
@NullMarked
package io.github.rectification.fix;

import org.jspecify.annotations.NullMarked;
