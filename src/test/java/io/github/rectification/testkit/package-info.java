/** What tests share: a sound report with variations, drafts made by hand, rules run one by one. */
@NullMarked
package io.github.rectification.testkit;

import org.jspecify.annotations.NullMarked;
