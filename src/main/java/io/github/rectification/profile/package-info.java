/**
 * Profiles by name and from files: {@link io.github.rectification.profile.Profiles} reads them and tells line and column of
 * what is wrong.
 */
@NullMarked
package io.github.rectification.profile;

import org.jspecify.annotations.NullMarked;
