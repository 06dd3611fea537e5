package io.github.rectification.bind.end;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.BodyEndings;
import io.github.rectification.reading.Clauses;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;

/** Tells persons from offices: persons never become values. */
final class Persons {

    private static final int LONGEST_NAME = 3;
    private static final String OFFICE = "OFFICE";
    private static final String ROOM = "ROOM";
    private static final String HIDDEN = "HIDDEN";

    /** What stands for a part of a name. */
    private static final CharacterSet MASKS = CharacterSet.of("*×");

    private Persons() {}

    /** {@return whether the words are, or hold, the name of a person} */
    static boolean isPerson(SourceSlice words, Mentions mentions) {
        if (endsLikeOffice(words, mentions)) {
            return false;
        }
        boolean isShort = words.length() > 1 && words.length() <= LONGEST_NAME;
        return (isShort && Clauses.isHan(words, 0, words.length()))
                || words.chars().anyMatch(c -> MASKS.holds(c))
                || mentions.words(Table.PERSON_SIGN, words).stream()
                        .anyMatch(sign -> sign.means(HIDDEN) || sign.end() == words.end());
    }

    private static boolean endsLikeOffice(SourceSlice words, Mentions mentions) {
        return mentions.words(Table.BODY_ENDING, words).stream()
                        .anyMatch(word -> ends(word, words) && BodyEndings.isName(word))
                || mentions.words(Table.ISSUER_ENDING, words).stream()
                        .anyMatch(word -> ends(word, words) && word.means(OFFICE))
                || mentions.words(Table.HOUSE, words).stream().anyMatch(word -> ends(word, words) && word.means(ROOM));
    }

    private static boolean ends(Hit word, SourceSlice words) {
        return word.end() == words.end();
    }
}
