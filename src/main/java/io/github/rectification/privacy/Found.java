package io.github.rectification.privacy;

/**
 * A private number that was found.
 *
 * @param kind what it is
 * @param start its first unit in the text, 0-based
 * @param end the unit after its last
 * @param digits the number without what divides it
 */
record Found(PrivateNumberKind kind, int start, int end, String digits) {

    static Found of(PrivateNumberKind kind, DigitRun run, int from, int to) {
        return new Found(kind, run.start(from), run.end(to), run.text(from, to));
    }
}
