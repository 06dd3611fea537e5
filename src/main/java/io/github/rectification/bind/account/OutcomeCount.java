package io.github.rectification.bind.account;

import io.github.rectification.bind.account.OutcomeWords.Meaning;
import io.github.rectification.reading.NumberMention;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;

/**
 * An outcome with its number as worded: 党纪处分3人, 立案2件3人, 提醒谈话、批评教育共21人, 通报批评2个单位.
 *
 * @param whole all the words
 * @param term the words for the outcome
 * @param meaning what they mean; without a kind where one number stands for several
 * @param figures how many
 * @param bracket what stands in brackets straight after it, or empty
 */
record OutcomeCount(
        SourceSlice whole, SourceSlice term, Meaning meaning, OutcomeFigures figures, Optional<SourceSlice> bracket) {

    Optional<NumberMention> people() {
        return figures.people();
    }

    Optional<NumberMention> cases() {
        return figures.cases();
    }

    Optional<NumberMention> bodies() {
        return figures.bodies();
    }

    int start() {
        return whole.start();
    }

    /** {@return whether the words name a category and no kind of it, so that a breakdown may follow} */
    boolean isTotal() {
        return meaning.kind().isEmpty() && people().isPresent();
    }

    /** {@return whether one of some outcomes stands where this one does} */
    boolean isAmong(List<OutcomeCount> others) {
        return others.stream()
                .anyMatch(other -> other.whole.start() < whole.end() && other.whole.end() > whole.start());
    }
}
