/**
 * The rectification report (整改进展情况的通报) as typed, immutable records.
 *
 * <p>Records hold what the draft says, right or wrong: constructors refuse {@code null} and copy collections, no more.
 * What is absent is an empty {@link java.util.Optional} or an empty list. Each record has a generated builder, reached
 * by its {@code builder()}, and {@code with…} methods that give a changed copy.
 */
@NullMarked
@Value.Style(
        jdkOnly = true,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
package io.github.rectification.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
