package io.github.rectification.constraint;

import java.util.List;
import java.util.OptionalInt;

/**
 * A count and the counts that make it up.
 *
 * @since 0.1.0
 */
public interface Tally {

    /** {@return the count of the whole, or empty if it is not stated} */
    OptionalInt whole();

    /** {@return the counts of the stated parts; empty if none is stated} */
    List<Integer> parts();
}
