/**
 * Jakarta Validation constraints for what holds of one value whatever the profile.
 *
 * <p>The judgement itself is a plain predicate beside each annotation; the checker calls it without a validation
 * provider. Constraints know values by small capabilities, never by the records that wear them.
 */
@NullMarked
package io.github.rectification.constraint;

import org.jspecify.annotations.NullMarked;
