/**
 * What a rule is: its id, its severity, what it judges and what it hands in.
 *
 * <p>Rules ask no clock, no locale and no file: the day, the calendar, the profile and the places come in with
 * {@link io.github.rectification.rule.RuleContext}. A rule hands in faults; the checker weighs and words them.
 */
@NullMarked
@Value.Style(
        jdkOnly = true,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
package io.github.rectification.rule;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
