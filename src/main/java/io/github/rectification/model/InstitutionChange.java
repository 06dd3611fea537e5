package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import org.immutables.value.Value;

/**
 * How many rules of the house were set up, revised or abolished (建章立制), as a total for the rectification.
 *
 * @param action what was done, not null
 * @param count how many
 * @since 0.1.0
 */
@Value.Builder
public record InstitutionChange(InstitutionAction action, int count) implements WithInstitutionChange {

    /** Refuses null. */
    public InstitutionChange {
        requireNonNull(action, "action");
    }

    /** {@return a builder with nothing set} */
    public static InstitutionChangeBuilder builder() {
        return new InstitutionChangeBuilder();
    }
}
