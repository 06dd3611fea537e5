/**
 * What single words say, whatever the subject: dates, numbers, statuses, labels; and where it was read, and what part each
 * paragraph plays.
 *
 * <p>Not exported: what is public here is so for the packages above it only.
 */
@NullMarked
package io.github.rectification.reading;

import org.jspecify.annotations.NullMarked;
