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
import org.jspecify.annotations.Nullable;

/** What the words of a text say, found in one walk over it and shared by all readers. Immutable. */
public final class Mentions {

    private static final String NONE = "NONE";

    private final SourceSlice text;
    private final Hits hits;

    /** Found when somebody asks; found again if two do so at once, with the same result. */
    private @Nullable List<DateMention> dates;

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

    /** {@return the dates within a part of the text, in order: those that it holds by itself, whatever stands around it} */
    public List<DateMention> dates(SourceSlice part) {
        List<DateMention> all = dates();
        int first = firstFrom(all, part.start());
        int last = first;
        while (last < all.size() && all.get(last).slice().start() < part.end()) {
            last++;
        }
        boolean isCut = (first > 0 && all.get(first - 1).slice().end() > part.start())
                || (last > first && all.get(last - 1).slice().end() > part.end())
                || cutsNumber(part);
        return isCut ? DateMention.in(part) : all.subList(first, last);
    }

    private List<DateMention> dates() {
        List<DateMention> known = dates;
        if (known == null) {
            known = DateMention.in(text);
            dates = known;
        }
        return known;
    }

    private static int firstFrom(List<DateMention> dates, int start) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).slice().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** 2024.3.4 is a date, 2024.3.456 is none. */
    private boolean cutsNumber(SourceSlice part) {
        return !part.isEmpty()
                && part.end() < text.length()
                && DateNumerals.isDigit(text.charAt(part.end() - 1))
                && DateNumerals.isDigit(text.charAt(part.end()));
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
