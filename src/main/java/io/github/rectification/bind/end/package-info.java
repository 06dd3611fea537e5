/**
 * What stands after the body: the invitation, the window, the contacts, the sign-off.
 *
 * <p>Not exported: what is public here is so for the packages beside it only.
 */
@NullMarked
package io.github.rectification.bind.end;

import org.jspecify.annotations.NullMarked;
