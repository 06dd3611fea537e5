package io.github.rectification.bind.body;

import io.github.rectification.outline.NumberingScheme;
import java.util.IdentityHashMap;
import java.util.Optional;

/** The scheme that numbers the items of each part, found once a part. Not thread-safe; one a reading. */
final class ItemLevels {

    private final Ladder ladder;
    private final Headings headings;
    private final IdentityHashMap<Part, Optional<NumberingScheme>> levelOfPart = new IdentityHashMap<>();

    ItemLevels(Ladder ladder, BodyWords words) {
        this.ladder = ladder;
        this.headings = words.headings();
    }

    /** {@return the scheme of the items, or empty if nothing in the part is numbered} */
    Optional<NumberingScheme> of(Part part) {
        return levelOfPart.computeIfAbsent(part, one -> ItemLevel.of(one.blocks(), ladder, headings));
    }
}
