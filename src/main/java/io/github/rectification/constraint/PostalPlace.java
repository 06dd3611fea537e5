package io.github.rectification.constraint;

import java.util.Optional;

/**
 * An address and its postal code.
 *
 * @since 0.1.0
 */
public interface PostalPlace {

    /** {@return the postal address, or empty if it is not stated} */
    Optional<String> postalAddress();

    /** {@return the postal code, or empty if it is not stated} */
    Optional<String> postalCode();
}
