package io.github.rectification.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a value of a report tells of itself in logs and debuggers: how it is made, and nothing of what the draft says, which
 * may not be for everybody who reads them.
 */
final class Shape {

    private final String type;
    private final List<String> parts = new ArrayList<>();

    private Shape(String type) {
        this.type = type;
    }

    static Shape of(String type) {
        return new Shape(type);
    }

    /** Adds something that is no text of the draft: one of a few words, a day. */
    Shape with(Object part) {
        parts.add(part.toString());
        return this;
    }

    /** Adds it if it is there. */
    Shape with(Optional<?> part) {
        part.ifPresent(this::with);
        return this;
    }

    Shape number(OptionalInt number) {
        number.ifPresent(value -> parts.add("number " + value));
        return this;
    }

    /** Adds how many there are. */
    Shape count(int count, String noun) {
        parts.add(count + " " + noun + (count == 1 ? "" : noun.endsWith("x") ? "es" : "s"));
        return this;
    }

    Shape count(Collection<?> values, String noun) {
        return count(values.size(), noun);
    }

    @Override
    public String toString() {
        return type + "[" + String.join(", ", parts) + "]";
    }
}
