package io.github.rectification.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A pattern for paths, made ready. All ways in which a path may match are followed at once, sign by sign, so that the time
 * is within the product of the two lengths, whatever the pattern; what goes back and tries again would take for ever over
 * {@code *a*a*a*a*b}. Immutable and thread-safe.
 */
final class GlobPattern {

    private static final int END = -1;

    private final List<Step> steps;

    GlobPattern(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** {@return whether the pattern matches the whole path, which has slashes} */
    boolean matches(String path) {
        var now = new Places(steps.size() + 1);
        var next = new Places(steps.size() + 1);
        now.enter(0, steps);
        for (int at = 0; at < path.length() && now.count > 0; ) {
            int sign = path.codePointAt(at);
            next.clear();
            for (int i = 0; i < now.count; i++) {
                int place = now.all[i];
                if (place < steps.size() && steps.get(place).takes(sign)) {
                    next.enter(place + 1, steps);
                }
            }
            Places before = now;
            now = next;
            next = before;
            at += Character.charCount(sign);
        }
        return now.holds(steps.size());
    }

    /**
     * A step of the pattern: it takes a sign and goes on to the step behind it, or takes none and goes on to others.
     *
     * @param signs the signs it takes; for a fork none
     * @param first where a fork goes on, or -1
     * @param second where it may go on as well, or -1
     */
    record Step(IntPredicate signs, int first, int second) {

        static Step taking(IntPredicate signs) {
            return new Step(signs, END, END);
        }

        static Step fork(int first, int second) {
            return new Step(sign -> false, first, second);
        }

        static Step to(int step) {
            return new Step(sign -> false, step, END);
        }

        private boolean takes(int sign) {
            return signs.test(sign);
        }

        private boolean isFork() {
            return first >= 0;
        }
    }

    /** The places in the pattern that may have been reached, each once. */
    private static final class Places {

        private final int[] all;
        private final boolean[] reached;
        private final int[] open;
        private int count;

        Places(int size) {
            this.all = new int[size];
            this.reached = new boolean[size];
            this.open = new int[2 * size];
        }

        void clear() {
            Arrays.fill(reached, false);
            count = 0;
        }

        boolean holds(int place) {
            return reached[place];
        }

        /** Comes to a place, and over forks to all that are reached from it without a sign. */
        void enter(int place, List<Step> steps) {
            int waiting = 0;
            open[waiting++] = place;
            while (waiting > 0) {
                int here = open[--waiting];
                if (here < 0 || reached[here]) {
                    continue;
                }
                reached[here] = true;
                if (here < steps.size() && steps.get(here).isFork()) {
                    open[waiting++] = steps.get(here).first();
                    open[waiting++] = steps.get(here).second();
                } else {
                    all[count++] = here;
                }
            }
        }
    }
}
