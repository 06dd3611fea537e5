package io.github.rectification.bind.body;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.Clauses;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;

/** Tells whether a bare heading states a shortcoming (不足), or announces a deed. */
final class Shortcomings {

    private static final String CLAUSE_ENDS = ",;";
    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_ENDING = 10;

    private final Mentions mentions;

    Shortcomings(Mentions mentions) {
        this.mentions = mentions;
    }

    /** {@return whether the heading announces a deed of the body: among issues it is none} */
    boolean announcesDeed(SourceSlice title) {
        return deed(title).isPresent();
    }

    /** {@return whether a clause of the heading states a shortcoming, which no verb of the heading does away with} */
    boolean states(SourceSlice title) {
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

    private boolean removes(SourceSlice title) {
        return deed(title).filter(verb -> verb.means(Meaning.REMOVAL)).isPresent();
    }

    private Optional<Hit> deed(SourceSlice title) {
        Optional<Hit> first = mentions.at(Table.DEED_VERB, title, 0);
        return first.filter(word -> word.means(Meaning.EMPHASIS))
                .map(word -> mentions.at(Table.DEED_VERB, title, word.end() - title.start()))
                .orElse(first)
                .filter(word -> !word.means(Meaning.EMPHASIS));
    }

    /** {@return whether the words end with a shortcoming} */
    boolean endsClause(SourceSlice clause) {
        SourceSlice quoted = clause.endsWith("”") ? clause.cut(0, clause.length() - 1) : clause;
        SourceSlice tail = quoted.from(Math.max(0, quoted.length() - LONGEST_ENDING));
        List<Hit> words = mentions.words(Table.SHORTCOMING, tail);
        return words.stream().anyMatch(word -> isAtEnd(word, tail));
    }

    private static boolean isAtEnd(Hit word, SourceSlice tail) {
        if (word.means(Meaning.SHORTCOMING)) {
            return word.end() == tail.end();
        }
        int behind = tail.end() - word.end();
        return behind >= 1
                && behind <= Integer.parseInt(word.word().meaning())
                && Clauses.isHan(tail, word.end() - tail.start(), tail.length());
    }

    /** What a verb does, or that the word ends a clause by itself. */
    private enum Meaning {
        REMOVAL,
        EMPHASIS,
        SHORTCOMING
    }
}
