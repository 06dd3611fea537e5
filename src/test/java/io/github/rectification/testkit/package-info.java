/** What tests share: a sound report and its variations, drafts by hand, random reports, one rule judged by itself. */
@NullMarked
package io.github.rectification.testkit;

import org.jspecify.annotations.NullMarked;
