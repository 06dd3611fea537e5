package io.github.rectification.bind.account;

import static io.github.rectification.genre.Table.COUNT_FILLER;
import static io.github.rectification.genre.Table.DISCIPLINE_BODY;
import static io.github.rectification.genre.Table.HANDOVER;
import static io.github.rectification.genre.Table.INQUIRY;
import static io.github.rectification.genre.Table.PERSON_NOUN;
import static io.github.rectification.genre.Table.SANCTION;

import io.github.rectification.bind.account.FigureWalk.Bare;
import io.github.rectification.bind.account.OutcomeWords.Meaning;
import io.github.rectification.genre.Hit;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.reading.NumberMention;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;
import java.util.Set;

/** Persons and clues that come to a body of discipline inspection: 交由纪委调查1人, 移交的3件问题线索. */
final class HandedOver {

    private static final Set<String> TAKEN = Set.of("TAKEN");
    private static final Set<String> SENT = Set.of("SENT");
    private static final int FROM_VERB_TO_BODY = 8;
    private static final int FROM_BODY_TO_INQUIRY = 6;
    private static final int FROM_NUMBER_TO_VERB = 6;

    private HandedOver() {}

    /** {@return 移交的147件问题线索, without the verb; or empty} */
    static Optional<OutcomeCount> clues(Passage passage, Hit verb) {
        var walk = new Walk(passage, verb.end());
        if (!walk.word(SmallWords.ASPECT)) {
            walk.word(SmallWords.ATTRIBUTIVE);
        }
        int start = walk.place();
        Optional<NumberMention> number = walk.number();
        walk.mark(" ");
        if (number.isEmpty() || !walk.word(SmallWords.OF_CLUES)) {
            return Optional.empty();
        }
        int term = walk.place();
        return walk.word(SANCTION, Set.of(OutcomeKind.CLUE.name()))
                .map(word -> new OutcomeCount(
                        walk.since(start),
                        walk.since(term),
                        Meaning.of(OutcomeKind.CLUE),
                        OutcomeFigures.ofCases(number.get()),
                        Optional.empty()));
    }

    /** {@return 交由纪委调查1人, or empty} */
    static Optional<OutcomeCount> verbThenNumber(Passage passage, Hit verb) {
        var walk = new Walk(passage, verb.end());
        if (!toInquiry(walk, verb)) {
            return Optional.empty();
        }
        SourceSlice term = walk.since(verb.start());
        walk.word(COUNT_FILLER);
        walk.word(PERSON_NOUN);
        FigureWalk.leads(walk);
        return FigureWalk.figure(walk, Bare.NOTHING)
                .filter(figures -> figures.bodies().isEmpty())
                .map(figures ->
                        new OutcomeCount(walk.since(verb.start()), term, meaning(verb), figures, Optional.empty()));
    }

    /** {@return 1人交由纪委调查, or empty} */
    static Optional<OutcomeCount> numberThenVerb(Passage passage, NumberMention number) {
        var walk = new Walk(passage, number.slice().start());
        Optional<OutcomeFigures> persons = FigureWalk.figure(walk, Bare.NOTHING)
                .filter(figures -> figures.people().isPresent());
        Optional<Hit> verb = persons.flatMap(found -> walk.wordWithin(FROM_NUMBER_TO_VERB, HANDOVER));
        boolean isHandedOver =
                verb.filter(found -> toInquiry(walk, found)).isPresent() && !Character.isIdeographic(walk.next());
        return isHandedOver
                ? Optional.of(new OutcomeCount(
                        walk.since(number.slice().start()),
                        walk.since(verb.get().start()),
                        meaning(verb.get()),
                        persons.get(),
                        Optional.empty()))
                : Optional.empty();
    }

    /** Steps over the body and, where it is told, what it does: 县纪委进一步调查. */
    private static boolean toInquiry(Walk walk, Hit verb) {
        if (verb.means(TAKEN)
                || walk.wordWithin(FROM_VERB_TO_BODY, DISCIPLINE_BODY).isEmpty()) {
            return false;
        }
        walk.wordWithin(FROM_BODY_TO_INQUIRY, INQUIRY);
        return true;
    }

    private static Meaning meaning(Hit verb) {
        return Meaning.of(verb.means(SENT) ? OutcomeKind.TRANSFERRED : OutcomeKind.CLUE);
    }
}
