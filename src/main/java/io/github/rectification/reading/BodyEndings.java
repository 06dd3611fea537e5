package io.github.rectification.reading;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.source.SourceSlice;
import java.util.Set;

/** What the endings of names of bodies mean. */
public final class BodyEndings {

    /** 委托 and the like only hold the character of an ending. */
    private static final Set<String> NO_NAMES = Set.of("NONE");

    private static final Set<String> NO_COMMITTEES = Set.of("NONE", "OFFICE");

    /** A name that ends in 委 alone may be that of a government's commission. */
    private static final Set<String> NO_SIGNATORIES = Set.of("NONE", "SHORT");

    private BodyEndings() {}

    /** {@return whether it ends a name} */
    public static boolean isName(Hit ending) {
        return !ending.means(NO_NAMES);
    }

    /** {@return whether it ends the name of a committee of any form} */
    public static boolean isCommittee(Hit ending) {
        return !ending.means(NO_COMMITTEES);
    }

    /** {@return whether a line ends in the name of a body that may sign} */
    public static boolean endSignatory(SourceSlice line, Mentions mentions) {
        return mentions.words(Table.BODY_ENDING, line).stream()
                .anyMatch(word -> word.end() == line.end() && !word.means(NO_SIGNATORIES));
    }
}
