package io.github.rectification.bind.account;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.WordList;
import io.github.rectification.reading.Clauses;
import io.github.rectification.reading.CountMention;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.StatusMention;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A sentence with what its words say. All places count from the start of the whole text.
 *
 * @param text the sentence
 * @param mentions what the words of the whole text say
 * @param counts its numbers, in order
 * @param statuses its words for a status, in order
 */
record Sentence(SourceSlice text, Mentions mentions, List<CountMention> counts, List<StatusMention> statuses) {

    private static final CharacterSet CLAUSE_ENDS = CharacterSet.of(",;。");
    private static final String EACH = "EACH";
    private static final int LONGEST_WORD = 8;

    static Sentence of(SourceSlice text, Mentions mentions) {
        return new Sentence(text, mentions, CountMention.in(text, mentions), StatusMention.in(text, mentions));
    }

    List<Hit> words(Table table) {
        return mentions.words(table, text);
    }

    List<Hit> words(Table table, int from, int to) {
        return mentions.words(table, Math.max(from, text.start()), Math.min(to, text.end()));
    }

    boolean has(Table table, Predicate<Hit> fits) {
        return words(table).stream().anyMatch(fits);
    }

    Optional<Hit> at(Table table, int start) {
        return mentions.at(table, start).filter(word -> word.end() <= text.end());
    }

    /** {@return the place after a word of the table, or the same place if none stands there} */
    int past(Table table, int at) {
        return at(table, at).map(Hit::end).orElse(at);
    }

    /** {@return the place after one of the characters, or the same place if none stands there} */
    int past(String characters, int at) {
        return at < text.end() && characters.indexOf(charAt(at)) >= 0 ? at + 1 : at;
    }

    /** {@return the place after one of some words, or the same place if none stands there} */
    int past(WordList words, int at) {
        return words.beginning(text, at - text.start())
                .map(word -> word.end() + text.start())
                .orElse(at);
    }

    /** {@return the one of some words that ends before a place, or empty} */
    Optional<Hit> wordBefore(WordList words, int at) {
        return words.ending(text, at - text.start());
    }

    char charAt(int at) {
        return text.charAt(at - text.start());
    }

    boolean isHan(int from, int to) {
        return Clauses.isHan(text, from - text.start(), to - text.start());
    }

    SourceSlice slice(int from, int to) {
        return text.source().slice(from, to);
    }

    /** {@return the number that begins at a place, or empty} */
    Optional<CountMention> countAt(int at) {
        return counts.stream().filter(count -> count.start() == at).findFirst();
    }

    /** {@return the noun of a grain that begins at a place or, where 整改任务 stands over it, goes on from there} */
    Optional<Noun> nounAt(int at) {
        return words(Table.GRAIN, at - LONGEST_WORD, at + LONGEST_WORD).stream()
                .filter(noun -> noun.start() <= at
                        && noun.end() - at >= 2
                        && Grain.of(noun).isNoun())
                .findFirst()
                .map(noun -> new Noun(Grain.of(noun), slice(at, noun.end())));
    }

    /** {@return whether 分别 stands before a place in its clause: what is counted there is that of one body after the other} */
    boolean tellsEach(int at) {
        return words(Table.COUNT_LINK, clauseStart(at), at).stream().anyMatch(word -> word.means(EACH));
    }

    /** {@return where the clause begins that holds the place} */
    int clauseStart(int at) {
        return text.start() + Clauses.start(text, at - text.start(), CLAUSE_ENDS);
    }
}
