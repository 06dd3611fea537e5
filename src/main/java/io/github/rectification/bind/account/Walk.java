package io.github.rectification.bind.account;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.WordList;
import io.github.rectification.reading.NumberMention;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Walks along a passage from word to word; what does not stand where it is it leaves. Not thread-safe. */
final class Walk {

    private final Passage passage;
    private int place;

    Walk(Passage passage, int place) {
        this.passage = passage;
        this.place = place;
    }

    Passage passage() {
        return passage;
    }

    int place() {
        return place;
    }

    void goTo(int there) {
        place = there;
    }

    /** {@return the character where it is, or a line feed at the end} */
    char next() {
        return passage.charAt(place);
    }

    /** Steps over one of some characters; returns whether it stood there. */
    boolean mark(String marks) {
        boolean stands = marks.indexOf(next()) >= 0;
        place += stands ? 1 : 0;
        return stands;
    }

    /** Steps over one of some words; returns whether it stood there. */
    boolean word(WordList words) {
        Optional<Hit> word = words.beginning(passage.text(), place - passage.start());
        word.ifPresent(hit -> place += hit.end() - hit.start());
        return word.isPresent();
    }

    /** Steps over a mark or a word that joins what stands in a row; returns whether it stood there. */
    boolean joint(WordList conjunctions) {
        return mark("、") || word(conjunctions);
    }

    /** {@return the word of a table where it is} */
    Optional<Hit> ahead(Table table) {
        return passage.word(table, place);
    }

    /** Steps over a word of a table. */
    Optional<Hit> word(Table table) {
        Optional<Hit> word = ahead(table);
        word.ifPresent(hit -> place = hit.end());
        return word;
    }

    /** Steps over a word of a table that has one of some meanings. */
    Optional<Hit> word(Table table, Set<String> meanings) {
        return ahead(table).filter(hit -> hit.means(meanings)).flatMap(hit -> word(table));
    }

    /** Steps over Chinese characters, at most so many, to a word of a table and over it; or stays. */
    Optional<Hit> wordWithin(int most, Table table) {
        return within(most, () -> word(table));
    }

    /** Steps over Chinese characters, at most so many, to a word that has one of some meanings and over it; or stays. */
    Optional<Hit> wordWithin(int most, Table table, Set<String> meanings) {
        return within(most, () -> word(table, meanings));
    }

    private Optional<Hit> within(int most, Supplier<Optional<Hit>> step) {
        int start = place;
        for (int skipped = 0; skipped <= most; skipped++) {
            Optional<Hit> word = step.get();
            if (word.isPresent()) {
                return word;
            }
            if (!Character.isIdeographic(next())) {
                break;
            }
            place++;
        }
        place = start;
        return Optional.empty();
    }

    /** Steps over a number. */
    Optional<NumberMention> number() {
        Optional<NumberMention> number = passage.number(place);
        number.ifPresent(found -> place = found.slice().end());
        return number;
    }

    /** {@return what it stepped over since a place} */
    SourceSlice since(int from) {
        return passage.slice(from, place);
    }
}
