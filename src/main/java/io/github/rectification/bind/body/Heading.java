package io.github.rectification.bind.body;

import io.github.rectification.source.SourceSlice;
import java.util.Optional;

/**
 * What the words of a heading say.
 *
 * @param title all up to the first full stop outside quotation marks, or to the problem to which measures are glued, without the
 *     closing mark
 * @param runIn what follows the title, empty if nothing does
 * @param named the problem that it quotes, or names after 关于 or 针对; or empty
 */
record Heading(SourceSlice title, SourceSlice runIn, Optional<SourceSlice> named) {

    /** {@return whether it quotes the inspectors' problem, or names it after 关于 or 针对} */
    boolean namesProblem() {
        return named.isPresent();
    }

    /** {@return whether text is run in with it} */
    boolean hasRunIn() {
        return !runIn.isEmpty();
    }

    /** {@return whether it begins with a deed of the body: among issues it is none then} */
    boolean announcesDeed() {
        return Shortcomings.announcesDeed(title);
    }

    /** {@return whether one of its clauses states a shortcoming, which no verb of it does away with} */
    boolean statesShortcoming() {
        return Shortcomings.states(title);
    }
}
