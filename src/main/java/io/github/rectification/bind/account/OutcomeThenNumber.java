package io.github.rectification.bind.account;

import static io.github.rectification.genre.Table.COUNT_FILLER;
import static io.github.rectification.genre.Table.HELD_BODY;
import static io.github.rectification.genre.Table.PERSON_NOUN;
import static io.github.rectification.genre.Table.SANCTION;

import io.github.rectification.bind.account.FigureWalk.Bare;
import io.github.rectification.bind.account.OutcomeWords.Meaning;
import io.github.rectification.genre.Hit;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words for outcomes, then how many: 党纪处分3人, 约谈、函询共3人, 问责党组织3个.
 *
 * @param whole all the words
 * @param count what they count, or empty if the number stands for several categories
 */
record OutcomeThenNumber(SourceSlice whole, Optional<OutcomeCount> count) {

    private static final Set<String> TAIL = Set.of("TAIL");
    private static final int MOST_TERMS = 5;
    private static final int FROM_TERM_TO_BODY = 4;
    private static final int LONGEST_BRACKET = 200;

    /** {@return what begins with a word for an outcome, or empty if no number belongs to it} */
    static Optional<OutcomeThenNumber> at(Passage passage, Hit word) {
        var walk = new Walk(passage, word.start());
        List<Meaning> meanings = terms(walk);
        boolean isOfBodiesOnly = meanings.isEmpty();
        if (isOfBodiesOnly) {
            OutcomeWords.meaningForBodies(word).ifPresent(meanings::add);
            walk.goTo(word.end());
        }
        if (meanings.isEmpty()) {
            return Optional.empty();
        }
        SourceSlice term = walk.since(word.start());
        return figures(walk, isCase(meanings))
                .filter(figures -> !isOfBodiesOnly || figures.bodies().isPresent())
                .map(figures -> isOfBodiesOnly ? figures.withoutPeople() : figures)
                .map(figures -> of(term, meanings, figures, walk));
    }

    private static OutcomeThenNumber of(SourceSlice term, List<Meaning> meanings, OutcomeFigures figures, Walk walk) {
        Optional<SourceSlice> bracket = bracket(walk);
        SourceSlice whole = walk.since(term.start());
        return new OutcomeThenNumber(
                whole, joint(meanings).map(meaning -> new OutcomeCount(whole, term, meaning, figures, bracket)));
    }

    /** Steps over words for outcomes that stand in a row: 约谈、函询. */
    private static List<Meaning> terms(Walk walk) {
        List<Meaning> meanings = new ArrayList<>();
        int end = walk.place();
        while (meanings.size() < MOST_TERMS) {
            Optional<Meaning> meaning = walk.word(SANCTION).flatMap(OutcomeWords::meaning);
            if (meaning.isEmpty()) {
                break;
            }
            meanings.add(meaning.get());
            end = walk.place();
            walk.word(COUNT_FILLER, TAIL);
            if (!walk.joint(SmallWords.BETWEEN_TERMS)) {
                walk.mark("以");
                walk.mark("及");
            }
        }
        walk.goTo(end);
        return meanings;
    }

    private static boolean isCase(List<Meaning> meanings) {
        return meanings.get(0).category() == OutcomeCategory.CASE;
    }

    private static Optional<OutcomeFigures> figures(Walk walk, boolean isCase) {
        walk.mark("”");
        walk.word(COUNT_FILLER, TAIL);
        boolean isBodyNamed = body(walk);
        if (!isBodyNamed) {
            walk.word(PERSON_NOUN);
        }
        FigureWalk.leads(walk);
        Bare bare = isCase ? Bare.CASES : Bare.NOTHING;
        return FigureWalk.figures(walk, isBodyNamed ? Bare.BODIES : bare);
    }

    /** Steps over 党组织, 责任单位, 党组织和单位; not over 单位负责人. */
    private static boolean body(Walk walk) {
        int start = walk.place();
        Optional<Hit> body = walk.wordWithin(FROM_TERM_TO_BODY, HELD_BODY);
        if (body.isEmpty() || FigureWalk.isOwner(walk, body)) {
            walk.goTo(start);
            return false;
        }
        int end = walk.place();
        if (!walk.joint(SmallWords.AND)
                || walk.wordWithin(FROM_TERM_TO_BODY, HELD_BODY).isEmpty()) {
            walk.goTo(end);
        }
        return true;
    }

    /** Steps over a bracket without brackets in it and returns what it holds. */
    private static Optional<SourceSlice> bracket(Walk walk) {
        int start = walk.place();
        if (!walk.mark("(")) {
            return Optional.empty();
        }
        int inside = walk.place();
        while (walk.place() - inside <= LONGEST_BRACKET && "()\n".indexOf(walk.next()) < 0) {
            walk.goTo(walk.place() + 1);
        }
        SourceSlice held = walk.since(inside);
        if (held.length() < 2 || held.length() > LONGEST_BRACKET || !walk.mark(")")) {
            walk.goTo(start);
            return Optional.empty();
        }
        return Optional.of(held);
    }

    /** One number for several words: their category, if they have one in common. */
    private static Optional<Meaning> joint(List<Meaning> meanings) {
        Meaning first = meanings.get(0);
        if (meanings.stream().anyMatch(meaning -> meaning.category() != first.category())) {
            return Optional.empty();
        }
        return Optional.of(
                meanings.size() == 1 || isCase(meanings) ? first : new Meaning(first.category(), Optional.empty()));
    }
}
