package io.github.rectification.cli;

import java.util.Map;

/** Ends a command early with a sentence of the bundle. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitStatus status;
    private final String key;
    private final transient Map<String, ?> values;

    Refusal(ExitStatus status, String key, Map<String, ?> values) {
        super(key);
        this.status = status;
        this.key = key;
        this.values = values;
    }

    static Refusal usage(String key, Map<String, ?> values) {
        return new Refusal(ExitStatus.USAGE, key, values);
    }

    /** {@return the same with the worse of its own status and another} */
    Refusal notBelow(ExitStatus other) {
        return new Refusal(status.or(other), key, values);
    }

    ExitStatus status() {
        return status;
    }

    String key() {
        return key;
    }

    Map<String, ?> values() {
        return values;
    }
}
