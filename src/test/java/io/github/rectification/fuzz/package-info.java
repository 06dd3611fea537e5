/** What must hold for any input whatever, and the inputs for which it once did not. */
package io.github.rectification.fuzz;
