package io.github.rectification.json;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that a misspelt one was meant to be. */
final class NearestWord {

    private static final int FARTHEST = 2;

    private NearestWord() {}

    /** {@return the first of the nearest words that at most two edits turn into the written one, or empty} */
    static Optional<String> to(String written, Collection<String> known) {
        Optional<String> nearest = Optional.empty();
        int least = FARTHEST + 1;
        for (String word : known) {
            // a key of a thousand characters needs no table to be told apart
            if (Math.abs(word.length() - written.length()) <= FARTHEST) {
                int distance = distance(written, word);
                if (distance < least) {
                    least = distance;
                    nearest = Optional.of(word);
                }
            }
        }
        return nearest;
    }

    private static int distance(String from, String to) {
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
