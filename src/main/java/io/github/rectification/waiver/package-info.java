/**
 * Why findings need not be mended: suppressions that somebody decided on, and baselines of what was there before.
 *
 * <p>All but {@link io.github.rectification.waiver.BaselineFile} needs no other library; that one needs {@code
 * tools.jackson.core:jackson-core}.
 */
@NullMarked
@Value.Style(
        jdkOnly = true,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
package io.github.rectification.waiver;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
