package io.github.rectification.bind.account;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.Clauses;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.NumberMention;
import io.github.rectification.source.SourceSlice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of an account with the words and numbers that stand in it; places count from the start of the whole text. Immutable. */
final class Passage {

    private static final int LONGEST = 6000;
    private static final CharacterSet SENTENCE_END = CharacterSet.of("。");

    private final SourceSlice text;
    private final Mentions mentions;
    private final List<NumberMention> numbers;
    private final Map<Integer, NumberMention> numberByPlace = new HashMap<>();

    private Passage(SourceSlice text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
        this.numbers = NumberMention.in(text);
        numbers.forEach(number -> numberByPlace.put(number.slice().start(), number));
    }

    /** {@return the text, or its beginning if it is longer than an account is read} */
    static Passage of(SourceSlice text, Mentions mentions) {
        return new Passage(text.length() > LONGEST ? text.cut(0, LONGEST) : text, mentions);
    }

    /** {@return a part of this passage as one of its own} */
    Passage within(SourceSlice part) {
        return new Passage(part, mentions);
    }

    SourceSlice text() {
        return text;
    }

    int start() {
        return text.start();
    }

    int end() {
        return text.end();
    }

    List<NumberMention> numbers() {
        return numbers;
    }

    /** {@return the number that begins at a place, or empty} */
    Optional<NumberMention> number(int place) {
        return Optional.ofNullable(numberByPlace.get(place));
    }

    List<Hit> words(Table table) {
        return mentions.words(table, text);
    }

    List<Hit> words(Table table, SourceSlice part) {
        return mentions.words(table, part);
    }

    /** {@return the word of a table that begins at a place and ends within this passage, or empty} */
    Optional<Hit> word(Table table, int place) {
        return place < start() ? Optional.empty() : mentions.at(table, place).filter(hit -> hit.end() <= end());
    }

    /** {@return the word of a table that ends at a place, or empty} */
    Optional<Hit> wordBefore(Table table, int place, int longest) {
        int from = Math.max(start(), place - longest);
        return mentions.words(table, from, place).stream()
                .filter(hit -> hit.end() == place)
                .findFirst();
    }

    /** {@return the character at a place, or a line feed outside} */
    char charAt(int place) {
        return place < start() || place >= end() ? '\n' : text.charAt(place - start());
    }

    SourceSlice slice(int from, int to) {
        return text.source().slice(from, to);
    }

    /** {@return the sentence in which a place stands, without its mark} */
    SourceSlice sentence(int place) {
        int at = place - start();
        return text.cut(Clauses.start(text, at, SENTENCE_END), Clauses.end(text, at, SENTENCE_END));
    }
}
