package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One measure (整改措施) and what came of it; reports do not tell the two apart.
 *
 * @param label the numbering as written, such as {@code 一是}; or empty
 * @param number the value of the label, or empty
 * @param text the text without its label, not null
 * @since 0.1.0
 */
@Value.Builder
public record Measure(Optional<String> label, OptionalInt number, String text) implements WithMeasure {

    /** Refuses null. */
    public Measure {
        requireNonNull(label, "label");
        requireNonNull(number, "number");
        requireNonNull(text, "text");
    }

    /** {@return a builder with nothing set} */
    public static MeasureBuilder builder() {
        return new MeasureBuilder();
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return Shape.of("Measure")
                .number(number)
                .count(text.length(), "character")
                .toString();
    }
}
