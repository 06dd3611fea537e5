package io.github.rectification.bind.account;

import io.github.rectification.reading.NumberMention;
import java.util.Optional;

/**
 * How many met with an outcome: 3人, 2件3人, 2个单位.
 *
 * @param people the number of persons, or empty
 * @param cases the number of cases or clues, or empty
 * @param bodies the number of bodies, or empty
 */
record OutcomeFigures(Optional<NumberMention> people, Optional<NumberMention> cases, Optional<NumberMention> bodies) {

    private static final OutcomeFigures NONE = new OutcomeFigures(Optional.empty(), Optional.empty(), Optional.empty());

    static OutcomeFigures ofPeople(NumberMention number) {
        return NONE.withPeople(number);
    }

    static OutcomeFigures ofCases(NumberMention number) {
        return new OutcomeFigures(Optional.empty(), Optional.of(number), Optional.empty());
    }

    static OutcomeFigures ofBodies(NumberMention number) {
        return NONE.withBodies(number);
    }

    OutcomeFigures withPeople(NumberMention number) {
        return new OutcomeFigures(Optional.of(number), cases, bodies);
    }

    OutcomeFigures withBodies(NumberMention number) {
        return new OutcomeFigures(people, cases, Optional.of(number));
    }

    /** {@return these without the persons} */
    OutcomeFigures withoutPeople() {
        return new OutcomeFigures(Optional.empty(), cases, bodies);
    }
}
