/** From the paragraphs of a draft to the records of the report, with the place of every value. */
@NullMarked
package io.github.rectification.bind;

import org.jspecify.annotations.NullMarked;
