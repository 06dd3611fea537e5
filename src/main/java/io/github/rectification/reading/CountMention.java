package io.github.rectification.reading;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number that may count something, with its measure word where it has one.
 *
 * @param number the number, not null
 * @param measure the measure word straight after it, not null
 * @param end the unit of the whole text after both
 */
public record CountMention(NumberMention number, Optional<Hit> measure, int end) {

    /** {@return the numbers of a part of a text that may count something, in order; 一个 among them} */
    public static List<CountMention> in(SourceSlice text, Mentions mentions) {
        List<CountMention> counts = new ArrayList<>();
        for (NumberMention number : NumberMention.in(text)) {
            int end = number.slice().end();
            int behind = end < text.end() && text.charAt(end - text.start()) == ' ' ? end + 1 : end;
            Optional<Hit> measure = mentions.at(Table.MEASURE_WORD, behind).filter(word -> word.end() <= text.end());
            if (number.count().isPresent() || (number.isOne() && measure.isPresent())) {
                counts.add(
                        new CountMention(number, measure, measure.map(Hit::end).orElse(end)));
            }
        }
        return counts;
    }

    /** {@return how many, 一 counted too} */
    public static OptionalInt value(SourceSlice number) {
        List<NumberMention> numbers = NumberMention.in(number);
        if (numbers.size() != 1) {
            return OptionalInt.empty();
        }
        return numbers.get(0).isOne() ? OptionalInt.of(1) : numbers.get(0).count();
    }

    /** {@return where the number begins in the whole text} */
    public int start() {
        return number.slice().start();
    }

    /** {@return whether it has a measure word} */
    public boolean isMeasured() {
        return measure.isPresent();
    }
}
