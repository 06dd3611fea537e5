package io.github.rectification.bind.body;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.WordList;
import io.github.rectification.reading.Clauses;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;

/** Tells whether a bare heading states a shortcoming (不足), or announces a deed. */
final class Shortcomings {

    private static final WordList VERBS = WordList.of(Table.DEED_VERB);
    private static final WordList ENDINGS = WordList.of(Table.SHORTCOMING).meaning("SHORTCOMING");
    private static final WordList NEGATIONS = WordList.of(Table.SHORTCOMING).meaning("NEGATION");
    private static final CharacterSet CLAUSE_ENDS = CharacterSet.of(",;");
    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_ENDING = 10;

    private Shortcomings() {}

    /** {@return whether the heading announces a deed of the body: among issues it is none} */
    static boolean announcesDeed(SourceSlice title) {
        return deed(title).isPresent();
    }

    /** {@return whether a clause of the heading states a shortcoming, which no verb of the heading does away with} */
    static boolean states(SourceSlice title) {
        if (title.length() > LONGEST_HEADING || removes(title)) {
            return false;
        }
        int from = 0;
        while (from <= title.length()) {
            int end = Clauses.end(title, from, CLAUSE_ENDS);
            if (endsClause(title.cut(from, end))) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    private static boolean removes(SourceSlice title) {
        return deed(title).filter(verb -> verb.means(Meaning.REMOVAL)).isPresent();
    }

    private static Optional<Hit> deed(SourceSlice title) {
        Optional<Hit> first = VERBS.beginning(title, 0);
        return first.filter(word -> word.means(Meaning.EMPHASIS))
                .map(word -> VERBS.beginning(title, word.end()))
                .orElse(first)
                .filter(word -> !word.means(Meaning.EMPHASIS));
    }

    /** {@return whether the words end with a shortcoming} */
    static boolean endsClause(SourceSlice clause) {
        int end = clause.endsWith("”") ? clause.length() - 1 : clause.length();
        return ENDINGS.ending(clause, end).isPresent() || isNegated(clause, end);
    }

    /** 不深入, 未严格执行, 偏弱. */
    private static boolean isNegated(SourceSlice clause, int end) {
        for (int at = end - 1; at >= 0 && end - at < LONGEST_ENDING; at--) {
            if (!Character.isIdeographic(clause.charAt(at))) {
                return false;
            }
            int behind = end - at - 1;
            if (behind >= 1
                    && NEGATIONS
                            .beginning(clause, at)
                            .filter(word -> behind <= mostBehind(word))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static int mostBehind(Hit negation) {
        String meaning = negation.word().meaning();
        return Integer.parseInt(meaning.substring(meaning.indexOf(' ') + 1));
    }

    /** What a verb does. */
    private enum Meaning {
        REMOVAL,
        EMPHASIS
    }
}
