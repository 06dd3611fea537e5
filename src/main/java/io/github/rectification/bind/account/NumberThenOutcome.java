package io.github.rectification.bind.account;

import static io.github.rectification.genre.Table.PERSON_NOUN;
import static io.github.rectification.genre.Table.SANCTION;
import static io.github.rectification.genre.Table.SANCTION_VERB;

import io.github.rectification.bind.account.FigureWalk.Bare;
import io.github.rectification.bind.account.OutcomeWords.Meaning;
import io.github.rectification.genre.Hit;
import io.github.rectification.reading.NumberMention;
import java.util.Optional;

/** How many, then the outcome: 3人给予党内警告, 对2个单位通报批评. */
final class NumberThenOutcome {

    private static final int FROM_PERSONS_TO_VERB = 14;
    private static final int FROM_BODIES_TO_VERB = 4;

    private NumberThenOutcome() {}

    /** {@return the outcome of so many persons, or empty if the number tells none; a verb must lead to the outcome} */
    static Optional<OutcomeCount> persons(Passage passage, NumberMention number) {
        var walk = new Walk(passage, number.slice().start());
        return FigureWalk.figure(walk, Bare.NOTHING)
                .filter(figure -> figure.people().isPresent())
                .flatMap(figure -> afterVerb(walk, FROM_PERSONS_TO_VERB)
                        .flatMap(word -> OutcomeWords.meaning(word)
                                .map(meaning -> count(passage, number, word, meaning, figure))));
    }

    /** {@return the outcome of so many bodies, or empty if the number tells none} */
    static Optional<OutcomeCount> bodies(Passage passage, NumberMention number) {
        var walk = new Walk(passage, number.slice().start());
        return FigureWalk.figure(walk, Bare.NOTHING)
                .filter(figure -> figure.bodies().isPresent())
                .flatMap(figure -> walk.ahead(SANCTION)
                        .or(() -> afterVerb(walk, FROM_BODIES_TO_VERB))
                        .flatMap(word -> OutcomeWords.meaningForBodies(word)
                                .map(meaning -> count(passage, number, word, meaning, figure))));
    }

    private static OutcomeCount count(
            Passage passage, NumberMention number, Hit word, Meaning meaning, OutcomeFigures figure) {
        return new OutcomeCount(
                passage.slice(number.slice().start(), word.end()),
                passage.slice(word.start(), word.end()),
                meaning,
                figure,
                Optional.empty());
    }

    /** {@return the outcome behind a verb before which only Chinese characters stand, at most so many, and nobody else} */
    private static Optional<Hit> afterVerb(Walk walk, int most) {
        for (int skipped = 0; skipped <= most; skipped++) {
            int here = walk.place();
            Optional<Hit> word = ofVerb(walk);
            walk.goTo(here);
            boolean isOther = most == FROM_BODIES_TO_VERB
                    && (walk.next() == '对' || walk.ahead(PERSON_NOUN).isPresent());
            if (word.isPresent() || isOther || !Character.isIdeographic(walk.next())) {
                return word;
            }
            walk.goTo(here + 1);
        }
        return Optional.empty();
    }

    /** 给予党内警告, 被采取留置, or an outcome that begins with a verb: 作出检查. */
    private static Optional<Hit> ofVerb(Walk walk) {
        Optional<Hit> own = walk.ahead(SANCTION);
        Optional<Hit> word = Optional.empty();
        boolean isVerb = false;
        while (word.isEmpty() && walk.word(SANCTION_VERB).isPresent()) {
            isVerb = true;
            walk.mark("了");
            word = walk.ahead(SANCTION);
        }
        return word.isPresent() || !isVerb ? word : own;
    }
}
