package io.github.rectification.wording;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Finds the word that a misspelt one was meant to be. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class NearestWord {

    private static final int LONGEST = 64;
    private static final int TOO_FAR = Integer.MAX_VALUE;

    private NearestWord() {}

    /**
     * Finds the nearest of the known words, letters of either case being the same.
     *
     * @param written the misspelt word, not null; one of more than 64 characters is near to none
     * @param known the words that it may mean, not null
     * @return the known word that takes the fewest edits, if they are fewer than half of its letters, or empty
     */
    public static Optional<String> to(String written, Collection<String> known) {
        requireNonNull(written, "written");
        requireNonNull(known, "known");
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return nearest(known, word -> {
            int edits = edits(written.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
            return edits * 2 < word.length() ? edits : TOO_FAR;
        });
    }

    /**
     * Finds the nearest of the known words within a number of edits, letters of another case being others.
     *
     * @param most how many edits it may take, zero or more
     * @param written the misspelt word of any length, not null
     * @param known the words that it may mean, not null
     * @return the first of the known words that take the fewest edits, or empty
     */
    public static Optional<String> within(int most, String written, Collection<String> known) {
        requireNonNull(written, "written");
        requireNonNull(known, "known");
        return nearest(known, word -> {
            // a key of a thousand characters needs no table to be told apart
            boolean canBe = Math.abs(word.length() - written.length()) <= most;
            int edits = canBe ? edits(written, word) : TOO_FAR;
            return edits <= most ? edits : TOO_FAR;
        });
    }

    private static Optional<String> nearest(Collection<String> known, ToIntFunction<String> distance) {
        Optional<String> nearest = Optional.empty();
        int least = TOO_FAR;
        for (String word : known) {
            int away = distance.applyAsInt(word);
            if (away < least) {
                least = away;
                nearest = Optional.of(word);
            }
        }
        return nearest;
    }

    private static int edits(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] here = new int[to.length() + 1];
            here[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(replaced, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[to.length()];
    }
}
