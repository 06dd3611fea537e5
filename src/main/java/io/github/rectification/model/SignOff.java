package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who signs the report, and when (落款).
 *
 * @param body the signing body as written, or empty
 * @param date the day of signing, or empty
 * @since 0.1.0
 */
@Value.Builder
public record SignOff(Optional<String> body, Optional<LocalDate> date) implements WithSignOff {

    /** Refuses null. */
    public SignOff {
        requireNonNull(body, "body");
        requireNonNull(date, "date");
    }

    /** {@return a builder with nothing set} */
    public static SignOffBuilder builder() {
        return new SignOffBuilder();
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return Shape.of("SignOff").with(date).toString();
    }
}
