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
 * @param problem the same, or that which it names without such a word; or empty
 * @param announcesDeed whether it begins with a deed of the body: among issues it is none then
 * @param statesShortcoming whether one of its clauses states a shortcoming, which no verb of it does away with
 */
record Heading(
        SourceSlice title,
        SourceSlice runIn,
        Optional<SourceSlice> named,
        Optional<SourceSlice> problem,
        boolean announcesDeed,
        boolean statesShortcoming) {

    /** {@return whether it quotes the inspectors' problem, or names it after 关于 or 针对} */
    boolean namesProblem() {
        return named.isPresent();
    }

    /** {@return whether text is run in with it} */
    boolean hasRunIn() {
        return !runIn.isEmpty();
    }
}
