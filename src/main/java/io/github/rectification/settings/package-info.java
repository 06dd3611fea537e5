/**
 * Files of settings in YAML: values with their places, read with limits and without making objects of them.
 *
 * <p>Anchors, aliases and tags are refused. The one room that knows the YAML library, which is asked for only when there is
 * a file to read.
 */
@NullMarked
package io.github.rectification.settings;

import org.jspecify.annotations.NullMarked;
