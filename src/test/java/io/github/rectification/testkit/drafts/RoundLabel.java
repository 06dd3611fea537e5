package io.github.rectification.testkit.drafts;

import java.util.Optional;

/**
 * Which round it was, and where the draft says so.
 *
 * @param place where it stands
 * @param text the round, such as 六届县委第四轮
 */
record RoundLabel(Place place, Optional<String> text) {

    /** Where a draft names the round. */
    enum Place {
        NOWHERE,
        VERB,
        TEAM,
        BASIS,
        TITLE
    }

    static RoundLabel pick(Dice dice, Inspected who) {
        if (!who.hasTerms() || dice.chance(50)) {
            return new RoundLabel(Place.NOWHERE, Optional.empty());
        }
        String term = Numerals.chinese(dice.between(4, 14));
        String text = term + "届" + who.committee() + "第" + Numerals.chinese(dice.between(1, 11)) + "轮";
        return new RoundLabel(dice.of(Place.VERB, Place.VERB, Place.TEAM, Place.BASIS, Place.TITLE), Optional.of(text));
    }

    /** {@return the round, if it stands before the kind of inspection, else nothing} */
    String inVerb() {
        return place == Place.VERB ? text.orElse("") : "";
    }
}
