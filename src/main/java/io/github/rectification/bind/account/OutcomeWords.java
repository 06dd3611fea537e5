package io.github.rectification.bind.account;

import io.github.rectification.genre.Hit;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the words for outcomes mean: which category and kind. */
final class OutcomeWords {

    private static final String ANY = "ANY";
    private static final Map<String, Meaning> MEANINGS = meanings();

    private OutcomeWords() {}

    /**
     * What a word means.
     *
     * @param category the category
     * @param kind the kind, or empty where the word names only the category
     */
    record Meaning(OutcomeCategory category, Optional<OutcomeKind> kind) {

        static Meaning of(OutcomeKind kind) {
            return new Meaning(kind.category(), Optional.of(kind));
        }
    }

    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new HashMap<>();
        EnumSet.allOf(OutcomeCategory.class)
                .forEach(category -> meanings.put(category.name(), new Meaning(category, Optional.empty())));
        EnumSet.allOf(OutcomeKind.class).forEach(kind -> meanings.put(kind.name(), Meaning.of(kind)));
        return Map.copyOf(meanings);
    }

    /** {@return what a word means, or empty if people are not counted by it} */
    static Optional<Meaning> meaning(Hit word) {
        return Optional.ofNullable(MEANINGS.get(word.word().meaning()));
    }

    /** {@return what a word means for a body: 问责 may be a notice, an examination or more} */
    static Optional<Meaning> meaningForBodies(Hit word) {
        return word.means(ANY) ? Optional.of(Meaning.of(OutcomeKind.OTHER)) : meaning(word);
    }

    /** {@return the kind that a word means inside a category, where a bare 警告 is a sanction of that category} */
    static Optional<OutcomeKind> kindWithin(Meaning meaning, OutcomeCategory category) {
        boolean isPartyWarning =
                category == OutcomeCategory.PARTY_DISCIPLINE && meaning.kind().equals(Optional.of(OutcomeKind.WARNING));
        return isPartyWarning ? Optional.of(OutcomeKind.PARTY_WARNING) : meaning.kind();
    }
}
