package io.github.rectification.reading;

import static java.util.Objects.requireNonNull;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Hits;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.Vocabulary;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the words of a text say, found in one walk over it and shared by all readers. Immutable. */
public final class Mentions {

    private final Hits hits;

    private Mentions(Hits hits) {
        this.hits = hits;
    }

    /** {@return what the words of a text say} */
    public static Mentions of(SourceText text, Vocabulary vocabulary) {
        requireNonNull(vocabulary, "vocabulary");
        return new Mentions(vocabulary.scan(text.all().folded()));
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
}
