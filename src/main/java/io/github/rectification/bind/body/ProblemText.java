package io.github.rectification.bind.body;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;

/**
 * The words of a heading with the parts that they play around the problem it names. Places count from the start of the words.
 *
 * @param text the words, not null
 * @param mentions what the words of the whole text say, not null
 */
record ProblemText(SourceSlice text, Mentions mentions) {

    /** The parts that words play around a problem; as the table names them. */
    enum Part {
        OPENER,
        ADJECTIVE,
        FOUND,
        AREA,
        THIS,
        NOUN,
        STATE,
        AFTER,
        STAGE,
        RESULT
    }

    /** {@return the words that play a part, in order} */
    List<Hit> all(Part part) {
        return mentions.words(Table.PROBLEM_WORD, text).stream()
                .filter(word -> word.means(part))
                .toList();
    }

    /** {@return the place where a word begins} */
    int start(Hit word) {
        return word.start() - text.start();
    }

    /** {@return the place behind a word} */
    int end(Hit word) {
        return word.end() - text.start();
    }

    /** {@return the place behind the word at a place that plays one of these parts, or the place itself} */
    int end(int from, Part... parts) {
        Optional<Hit> word = mentions.at(Table.PROBLEM_WORD, text, from);
        for (Part part : parts) {
            if (word.filter(one -> one.means(part)).isPresent()) {
                return end(word.get());
            }
        }
        return from;
    }

    /** {@return the place of the word that plays a part and ends at a place, or the place itself} */
    int start(int end, Part part) {
        return all(part).stream()
                .filter(word -> end(word) == end)
                .findFirst()
                .map(this::start)
                .orElse(end);
    }

    /** {@return the place behind a character if it stands at a place, or the place itself} */
    int end(int from, char c) {
        return isAt(from, c) ? from + 1 : from;
    }

    /** {@return whether a character stands at a place} */
    boolean isAt(int place, char c) {
        return place >= 0 && place < text.length() && text.charAt(place) == c;
    }
}
