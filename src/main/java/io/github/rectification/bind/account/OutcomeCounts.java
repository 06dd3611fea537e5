package io.github.rectification.bind.account;

import static java.util.Comparator.comparingInt;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.NumberMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the outcomes with their numbers in a passage. Of those that overlap, the first form that was looked for counts. */
final class OutcomeCounts {

    private OutcomeCounts() {}

    /** {@return the outcomes in order; those of one number for several categories left out} */
    static List<OutcomeCount> in(Passage passage) {
        List<OutcomeCount> found = new ArrayList<>();
        wordsThenNumber(passage, found);
        for (Hit verb : passage.words(Table.HANDOVER)) {
            add(HandedOver.clues(passage, verb), found);
            add(HandedOver.verbThenNumber(passage, verb), found);
        }
        for (NumberMention number : passage.numbers()) {
            add(HandedOver.numberThenVerb(passage, number), found);
            add(NumberThenOutcome.bodies(passage, number), found);
        }
        found.sort(comparingInt(OutcomeCount::start));
        return found;
    }

    /** {@return those that tell the persons before the outcome: 3人给予党内警告} */
    static List<OutcomeCount> personsFirst(Passage passage) {
        List<OutcomeCount> found = new ArrayList<>();
        passage.numbers().forEach(number -> add(NumberThenOutcome.persons(passage, number), found));
        return found;
    }

    private static void wordsThenNumber(Passage passage, List<OutcomeCount> found) {
        int from = passage.start();
        for (Hit word : passage.words(Table.SANCTION)) {
            Optional<OutcomeThenNumber> match =
                    word.start() < from ? Optional.empty() : OutcomeThenNumber.at(passage, word);
            if (match.isPresent()) {
                from = match.get().whole().end();
                match.get().count().ifPresent(found::add);
            }
        }
    }

    private static void add(Optional<OutcomeCount> count, List<OutcomeCount> found) {
        count.filter(one -> !one.isAmong(found)).ifPresent(found::add);
    }
}
