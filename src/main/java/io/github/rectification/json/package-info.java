/** The report to and from JSON. */
@NullMarked
package io.github.rectification.json;

import org.jspecify.annotations.NullMarked;
