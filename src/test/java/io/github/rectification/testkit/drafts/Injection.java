package io.github.rectification.testkit.drafts;

import java.util.Optional;

/**
 * A way to put a fault into a draft that is sound.
 *
 * @param rule the rule that must find it
 * @param way puts it in; empty where the draft has no place for it
 */
record Injection(String rule, Way way) {

    static Injection of(String rule, Way way) {
        return new Injection(rule, way);
    }

    /** A sentence that is faulty wherever it stands among the measures. */
    static Injection sentence(String rule, String words) {
        return new Injection(rule, sheet -> sheet.sentence(words));
    }

    /** Changes one place of a draft. */
    interface Way {

        Optional<FaultyDraft> into(FaultSheet sheet);
    }
}
