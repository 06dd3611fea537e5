package io.github.rectification.reading;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;

/** Leaves out the words before a name that are no part of it: 根据, 期间, 由. */
final class NameOpeners {

    private static final String ANYWHERE = "ANYWHERE";
    private static final String START = "START";

    private NameOpeners() {}

    /** {@return the place in the whole text at which the name begins that ends with the words} */
    static int after(SourceSlice words, Mentions mentions) {
        int start = words.start();
        for (Hit opener : mentions.words(Table.NAME_OPENER, words)) {
            if (opener.means(ANYWHERE)) {
                start = opener.end();
            }
        }
        return atStart(start, mentions);
    }

    /** {@return the place after the words that stand there and may not begin a name} */
    static int atStart(int place, Mentions mentions) {
        int start = place;
        Optional<Hit> opener = opener(start, mentions);
        while (opener.isPresent()) {
            start = opener.get().end();
            opener = opener(start, mentions);
        }
        return start;
    }

    private static Optional<Hit> opener(int place, Mentions mentions) {
        return mentions.at(Table.NAME_OPENER, place).filter(hit -> hit.means(START));
    }
}
