/**
 * Words of other people's files and commands in sentences of ours: how they are shown, and what they were meant to be.
 *
 * <p>Not exported: what is public here is so for the packages beside it only.
 */
@NullMarked
package io.github.rectification.wording;

import org.jspecify.annotations.NullMarked;
