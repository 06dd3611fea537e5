/** What a check finds: findings with their rule, severity, message and place, in an order that never varies. */
@NullMarked
package io.github.rectification.finding;

import org.jspecify.annotations.NullMarked;
