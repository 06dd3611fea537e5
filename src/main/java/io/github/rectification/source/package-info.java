/**
 * Text that remembers its place: the decoded draft, spans in it, and the map from report values to spans.
 *
 * <p>Offsets inside this package are 0-based UTF-16 units; lines and columns shown to people are 1-based.
 */
@NullMarked
package io.github.rectification.source;

import org.jspecify.annotations.NullMarked;
