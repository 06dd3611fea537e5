/** Libraries that are used where they are there, and what is said where they are not. */
@NullMarked
package io.github.rectification.extras;

import org.jspecify.annotations.NullMarked;
