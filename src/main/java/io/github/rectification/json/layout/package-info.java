/**
 * How JSON is laid out, for whoever writes some.
 *
 * <p>Not exported: what is public here is so for the packages beside it only.
 */
@NullMarked
package io.github.rectification.json.layout;

import org.jspecify.annotations.NullMarked;
