/** The command {@code rectify}: checks, parses and explains from a terminal or a build server. */
@NullMarked
package io.github.rectification.cli;

import org.jspecify.annotations.NullMarked;
