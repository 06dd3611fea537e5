/** What the tests of several packages need: reports made up and reports from outside. */
@NullMarked
package io.github.rectification.testkit;

import org.jspecify.annotations.NullMarked;
