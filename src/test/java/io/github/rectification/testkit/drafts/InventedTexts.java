package io.github.rectification.testkit.drafts;

import io.github.rectification.testkit.drafts.WordWriter.Way;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Invented drafts as text and as documents of Word, for tests of what comes of any draft. */
public final class InventedTexts {

    private InventedTexts() {}

    /** {@return the draft of this seed, with faults or without} */
    public static String text(long seed) {
        return FictionalDrafts.generate(seed).text();
    }

    /** {@return a document of Word that shows the lines; the same seed gives the same} */
    public static byte[] word(List<String> lines, long seed) {
        Dice dice = new Dice(seed);
        Set<Way> ways = EnumSet.noneOf(Way.class);
        for (Way way : List.of(Way.SPLIT_RUNS, Way.TEXT_BOXES, Way.CONTACT_TABLE)) {
            if (dice.chance(50)) {
                ways.add(way);
            }
        }
        return WordWriter.write(lines, ways, dice);
    }
}
