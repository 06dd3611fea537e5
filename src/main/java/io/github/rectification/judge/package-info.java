/** Runs the rules on one report and keeps back what must not be shown. */
@NullMarked
package io.github.rectification.judge;

import org.jspecify.annotations.NullMarked;
