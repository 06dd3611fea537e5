/** The built-in rules, one class a judgement, listed in one place. */
@NullMarked
package io.github.rectification.rule.builtin;

import org.jspecify.annotations.NullMarked;
