/**
 * Numbers that are nobody's business: where they stand in a text, and the text without them.
 *
 * <p>Every output and every sentence that may quote a draft goes through here.
 */
@NullMarked
package io.github.rectification.privacy;

import org.jspecify.annotations.NullMarked;
