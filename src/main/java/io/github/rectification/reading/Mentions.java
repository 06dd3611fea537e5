package io.github.rectification.reading;

import static java.util.Objects.requireNonNull;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Hits;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.Vocabulary;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** What the words of a text say, found in one walk over it and shared by all readers. Immutable. */
public final class Mentions {

    private static final String NONE = "NONE";

    private final SourceSlice text;
    private final Hits hits;

    private Mentions(SourceSlice text, Hits hits) {
        this.text = text;
        this.hits = hits;
    }

    /** {@return what the words of a text say} */
    public static Mentions of(SourceText text, Vocabulary vocabulary) {
        requireNonNull(vocabulary, "vocabulary");
        SourceSlice all = text.all();
        return new Mentions(all, vocabulary.scan(all.folded()));
    }

    /** {@return the words of a table within a part of the text, in order; their places count from the start of the whole text} */
    public List<Hit> words(Table table, SourceSlice part) {
        return hits.of(table, part.start(), part.end());
    }

    /** {@return the words of a table that begin and end within a range of the whole text} */
    public List<Hit> words(Table table, int from, int to) {
        return hits.of(table, from, to);
    }

    /** {@return the first word of a table within a part of the text that fits, or empty} */
    public Optional<Hit> first(Table table, SourceSlice part, Predicate<Hit> fits) {
        return words(table, part).stream().filter(fits).findFirst();
    }

    /** {@return the word of a table that begins at a place of the whole text, or empty} */
    public Optional<Hit> at(Table table, int start) {
        return hits.at(table, start);
    }

    /** {@return the word of a table that begins at a place of a part and ends within it, or empty; the place counts from its start} */
    public Optional<Hit> at(Table table, SourceSlice part, int place) {
        return hits.at(table, part.start() + place).filter(word -> word.end() <= part.end());
    }

    /**
     * {@return the phrases of a table that lie within a part of the text, in the order in which they begin; they may overlap, but
     * none lies within one that means NONE}
     */
    public List<Hit> phrases(Table table, SourceSlice part) {
        List<Hit> phrases = new ArrayList<>();
        for (Hit head : hits.beginning(table, part.start(), part.end())) {
            OptionalInt end = head.word().phrase().end(text, head.end(), part.end());
            if (end.isPresent()) {
                phrases.add(new Hit(head.word(), head.start(), end.getAsInt()));
            }
        }
        return withoutNone(phrases);
    }

    /** {@return whether a part of the text holds a phrase of a table that means this} */
    public boolean holds(Table table, SourceSlice part, String meaning) {
        return phrases(table, part).stream().anyMatch(phrase -> phrase.means(meaning));
    }

    private static List<Hit> withoutNone(List<Hit> phrases) {
        List<Hit> nones = phrases.stream().filter(phrase -> phrase.means(NONE)).toList();
        if (nones.isEmpty()) {
            return phrases;
        }
        List<Hit> kept = new ArrayList<>();
        int next = 0;
        int covered = 0;
        for (Hit phrase : phrases) {
            while (next < nones.size() && nones.get(next).start() <= phrase.start()) {
                covered = Math.max(covered, nones.get(next).end());
                next++;
            }
            if (phrase.end() > covered) {
                kept.add(phrase);
            }
        }
        return kept;
    }
}
