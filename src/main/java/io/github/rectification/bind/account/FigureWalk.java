package io.github.rectification.bind.account;

import static io.github.rectification.genre.Table.COUNT_FILLER;
import static io.github.rectification.genre.Table.HELD_BODY;
import static io.github.rectification.genre.Table.PERSON_NOUN;
import static io.github.rectification.genre.Table.SANCTION_VERB;

import io.github.rectification.genre.Hit;
import io.github.rectification.reading.NumberMention;
import java.util.Optional;
import java.util.Set;

/** Reads how many met with an outcome: a number, its unit, and for cases and bodies their persons. */
final class FigureWalk {

    private static final Set<String> LEADS = Set.of("LED", "TOTAL");
    private static final Set<String> CONCERNING = Set.of("CONCERNING");
    private static final int FROM_UNIT_TO_BODY = 6;

    /** What a bare 个 counts. */
    enum Bare {
        /** Cases, as in 立案2个. */
        CASES,
        /** Bodies that were named before, as in 党组织2个. */
        BODIES,
        /** Nothing that is known. */
        NOTHING
    }

    private FigureWalk() {}

    /** Steps over words and marks that lead to a number: 共, 合计, a colon, a blank. */
    static void leads(Walk walk) {
        if (walk.word(COUNT_FILLER, LEADS).isEmpty()) {
            walk.mark(":");
        }
        walk.mark(" ");
    }

    /** Steps over a number with its unit and those that belong to it; stays if none stands there. */
    static Optional<OutcomeFigures> figures(Walk walk, Bare bare) {
        Optional<OutcomeFigures> first = figure(walk, bare);
        return bare == Bare.BODIES
                ? first.filter(figures -> figures.bodies().isPresent()).map(figures -> companion(walk, figures))
                : first.map(figures -> companion(walk, figures));
    }

    /** Steps over a number with its unit; stays if none stands there. */
    static Optional<OutcomeFigures> figure(Walk walk, Bare bare) {
        int start = walk.place();
        Optional<OutcomeFigures> figure = walk.number()
                .filter(NumberMention::isWhole)
                .flatMap(number -> {
                    walk.mark(" ");
                    walk.word(SmallWords.MORE);
                    return counted(walk, number, bare);
                });
        if (figure.isEmpty()) {
            walk.goTo(start);
        }
        return figure;
    }

    private static Optional<OutcomeFigures> counted(Walk walk, NumberMention number, Bare bare) {
        char unit = walk.next();
        if (walk.word(SmallWords.OF_PERSONS)) {
            return Optional.of(OutcomeFigures.ofPeople(number));
        }
        if (walk.word(SmallWords.OF_CASES)) {
            return Optional.of(OutcomeFigures.ofCases(number));
        }
        if (!walk.word(SmallWords.OF_BODIES)) {
            return Optional.empty();
        }
        return bodies(walk, number, unit == '家' ? Bare.BODIES : bare);
    }

    private static Optional<OutcomeFigures> bodies(Walk walk, NumberMention number, Bare bare) {
        Optional<Hit> body = walk.wordWithin(FROM_UNIT_TO_BODY, HELD_BODY);
        if (isOwner(walk, body)) {
            return Optional.empty();
        }
        if (body.isPresent() || bare == Bare.BODIES) {
            return Optional.of(OutcomeFigures.ofBodies(number));
        }
        return bare == Bare.CASES ? Optional.of(OutcomeFigures.ofCases(number)) : Optional.empty();
    }

    /** {@return whether not the body is counted that it stepped over last: 2个单位负责人, 2个单位的干部, 2个村干部} */
    static boolean isOwner(Walk walk, Optional<Hit> body) {
        return walk.next() == '的'
                || walk.ahead(PERSON_NOUN).isPresent()
                || body.flatMap(word -> walk.passage().word(PERSON_NOUN, word.start()))
                        .isPresent();
    }

    private static OutcomeFigures companion(Walk walk, OutcomeFigures first) {
        int start = walk.place();
        Optional<OutcomeFigures> both =
                first.people().isPresent() ? bodiesAfter(walk, first) : peopleAfter(walk, first);
        if (both.isEmpty()) {
            walk.goTo(start);
        }
        return both.orElse(first);
    }

    /** 3人、2个单位 */
    private static Optional<OutcomeFigures> bodiesAfter(Walk walk, OutcomeFigures people) {
        walk.joint(SmallWords.AND);
        return figure(walk, Bare.NOTHING).flatMap(OutcomeFigures::bodies).map(people::withBodies);
    }

    /** 2件3人, 2件(涉及3人), 2个单位、党员干部3人 */
    private static Optional<OutcomeFigures> peopleAfter(Walk walk, OutcomeFigures first) {
        walk.mark(" ");
        boolean isNewClause = walk.next() == ',';
        if (!walk.mark(",/") && first.bodies().isPresent()) {
            walk.joint(SmallWords.AND);
        }
        walk.mark("(");
        walk.word(COUNT_FILLER, CONCERNING);
        if (first.bodies().isPresent()) {
            walk.word(PERSON_NOUN);
        }
        Optional<NumberMention> people = walk.number().filter(NumberMention::isWhole);
        walk.mark(" ");
        if (people.isEmpty() || !walk.word(SmallWords.OF_PERSONS)) {
            return Optional.empty();
        }
        walk.mark(")");
        // 2个单位,3人被诫勉: the persons are those of another outcome
        return isNewClause && walk.ahead(SANCTION_VERB).isPresent()
                ? Optional.empty()
                : Optional.of(first.withPeople(people.get()));
    }
}
