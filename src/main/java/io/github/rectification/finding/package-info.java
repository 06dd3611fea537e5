/** What a check finds: findings with their rule, severity, message and place, in an order that never varies. */
@NullMarked
@Value.Style(
        jdkOnly = true,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
package io.github.rectification.finding;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
