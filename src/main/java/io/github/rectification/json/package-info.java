/**
 * The report to and from JSON, with the place of each value, and the JSON Schemas.
 *
 * <p>Needs {@code tools.jackson.core:jackson-core} on the class path or module path; the schemas do not.
 */
@NullMarked
package io.github.rectification.json;

import org.jspecify.annotations.NullMarked;
