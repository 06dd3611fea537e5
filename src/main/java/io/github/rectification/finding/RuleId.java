package io.github.rectification.finding;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The permanent id of a rule: three letters, a dash, three digits, such as {@code NUM-001}. Never reused.
 *
 * @param value the id as written, not null
 * @since 0.1.0
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}-[0-9]{3}");

    /** Checks the form. */
    public RuleId {
        requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "rule id \"" + value + "\" must be three capital letters, a dash and three digits");
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id as written} */
    @Override
    public String toString() {
        return value;
    }
}
