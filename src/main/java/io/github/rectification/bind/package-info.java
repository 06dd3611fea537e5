/**
 * From the paragraphs of a draft to the records of the report, with the place of every value.
 *
 * <p>This is the façade; a package below it reads each subject: the opening, the body, the account, the end. None of these
 * knows another.
 */
@NullMarked
package io.github.rectification.bind;

import org.jspecify.annotations.NullMarked;
