package io.github.rectification.judge;

import java.util.Map;

/** Says that what a rule hands in cannot be used: which sentence tells why, with values that hold no word of the report. */
final class BrokenRule extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Map<String, ?> values;

    BrokenRule(String key, Map<String, ?> values) {
        super(key + " " + values);
        this.key = key;
        this.values = values;
    }

    String key() {
        return key;
    }

    Map<String, ?> values() {
        return values;
    }
}
