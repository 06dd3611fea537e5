/**
 * The account of the rectification as a whole: numbers of issues, outcomes, rules of the house, money.
 *
 * <p>Not exported: what is public here is so for the packages beside it only.
 */
@NullMarked
package io.github.rectification.bind.account;

import org.jspecify.annotations.NullMarked;
