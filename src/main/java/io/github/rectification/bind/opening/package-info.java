/**
 * The opening (开头): who inspected whom, when, by whose order, and the feedback.
 *
 * <p>Not exported: what is public here is so for the packages beside it only.
 */
@NullMarked
package io.github.rectification.bind.opening;

import org.jspecify.annotations.NullMarked;
