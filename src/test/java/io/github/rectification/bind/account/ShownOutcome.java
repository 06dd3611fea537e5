package io.github.rectification.bind.account;

import io.github.rectification.genre.Table;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.testkit.Pieces;
import java.util.Optional;

/**
 * The outcome that a word names, for the tests of other packages.
 *
 * @param category the category
 * @param kind the kind, or empty
 */
public record ShownOutcome(OutcomeCategory category, Optional<OutcomeKind> kind) {

    /** {@return what the word means} */
    public static ShownOutcome of(SourceSlice word) {
        OutcomeWords.Meaning meaning = OutcomeWords.meaning(
                        Pieces.mentions(word).words(Table.SANCTION, word).get(0))
                .orElseThrow();
        return new ShownOutcome(meaning.category(), meaning.kind());
    }
}
