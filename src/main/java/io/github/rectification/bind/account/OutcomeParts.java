package io.github.rectification.bind.account;

import static io.github.rectification.genre.Table.PART_LEAD;
import static io.github.rectification.genre.Table.SANCTION;
import static io.github.rectification.genre.Table.SANCTION_VERB;

import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.reading.NumberMention;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which counts are the parts of a total. */
final class OutcomeParts {

    private static final Set<String> LEADS = Set.of("WITHIN", "NAMELY");
    private static final Set<String> ALL = Set.of("ALL");
    private static final int FROM_PART_TO_PART = 4;

    private OutcomeParts() {}

    /** {@return counts of kinds of the same category after 其中 or a colon, as long as they are no more than the total} */
    static List<OutcomeCount> after(Passage passage, List<OutcomeCount> counts, int index) {
        OutcomeCount total = counts.get(index);
        List<OutcomeCount> parts = new ArrayList<>();
        var walk = new Walk(passage, total.whole().end());
        if (!total.isTotal() || total.bracket().isPresent() || !leadsToParts(walk)) {
            return parts;
        }
        int left = value(total.people());
        int from = walk.place();
        for (OutcomeCount next : counts.subList(index + 1, counts.size())) {
            Optional<OutcomeKind> kind = kindIn(next, total.meaning().category());
            left -= value(next.people());
            if (!isNear(passage, from, next.start())
                    || kind.isEmpty()
                    || next.people().isEmpty()
                    || left < 0) {
                return parts;
            }
            parts.add(next);
            from = next.whole().end();
        }
        return parts;
    }

    /** Steps over ,其中 or a colon and the verb behind it. */
    private static boolean leadsToParts(Walk walk) {
        int start = walk.place();
        walk.mark(",;。");
        walk.mark(" ");
        if (walk.word(PART_LEAD, LEADS).isPresent()) {
            walk.mark(",:");
        } else {
            walk.goTo(start);
            if (!walk.mark(":")) {
                return false;
            }
        }
        if (walk.word(SANCTION_VERB).isEmpty()) {
            walk.mark("对");
        }
        return true;
    }

    private static boolean isNear(Passage passage, int from, int to) {
        return to - from <= FROM_PART_TO_PART
                && (to <= from || !passage.slice(from, to).contains("。"));
    }

    private static Optional<OutcomeKind> kindIn(OutcomeCount count, OutcomeCategory category) {
        return OutcomeWords.kindWithin(count.meaning(), category).filter(kind -> kind.category() == category);
    }

    /** {@return what a number amounts to, zero if there is none} */
    static int value(Optional<NumberMention> number) {
        return number.map(found -> found.value().intValue()).orElse(0);
    }

    /** {@return the kind that a bracket tells of all persons of a category: 均为记过} */
    static Optional<OutcomeKind> kindOfAll(Passage passage, SourceSlice bracket, OutcomeCategory category) {
        var walk = new Walk(passage.within(bracket), bracket.start());
        if (walk.word(PART_LEAD, ALL).isPresent() && !(walk.mark("为") || walk.mark("是"))) {
            walk.word(SANCTION_VERB);
        }
        return walk.word(SANCTION)
                .flatMap(OutcomeWords::meaning)
                .flatMap(meaning -> OutcomeWords.kindWithin(meaning, category));
    }
}
