/** Dates that span days, and which days are worked: the State Council's holiday arrangements as data. */
@NullMarked
package io.github.rectification.calendar;

import org.jspecify.annotations.NullMarked;
