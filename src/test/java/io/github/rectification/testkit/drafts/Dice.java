package io.github.rectification.testkit.drafts;

import java.util.List;
import java.util.Random;

/** Choices that follow from a seed alone. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        // neighbouring seeds give neighbouring first numbers otherwise
        this.random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
    }

    /** {@return one of the choices} */
    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** {@return one of the choices} */
    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** {@return a number from low to high, both included} */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** {@return true in so many of a hundred throws} */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
