/**
 * Web pages: how they are told, what of them a visitor sees, and which part of that is the report.
 */
@NullMarked
package io.github.rectification.draft.html;

import org.jspecify.annotations.NullMarked;
