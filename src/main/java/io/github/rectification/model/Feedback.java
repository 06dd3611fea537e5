package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The day on which the team told the body what it had found (反馈).
 *
 * @param date the day, or empty, also when it is given only to the month
 * @param team the team that gave it, as worded; or empty
 * @since 0.1.0
 */
@Value.Builder
public record Feedback(Optional<LocalDate> date, Optional<String> team) implements WithFeedback {

    /** Refuses null. */
    public Feedback {
        requireNonNull(date, "date");
        requireNonNull(team, "team");
    }

    /** {@return a builder with nothing set} */
    public static FeedbackBuilder builder() {
        return new FeedbackBuilder();
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return Shape.of("Feedback").with(date).toString();
    }
}
