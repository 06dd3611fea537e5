package io.github.rectification.draft.docx;

import java.util.Optional;

/**
 * Which list numbers a paragraph, as far as it is stated in one place.
 *
 * @param list the list; {@code 0} for none
 * @param level the level, 0-based
 */
record NumberRef(Optional<String> list, Optional<Integer> level) {

    static final NumberRef NONE = new NumberRef(Optional.empty(), Optional.empty());

    NumberRef withList(String stated) {
        return new NumberRef(Optional.of(stated), level);
    }

    NumberRef withLevel(Optional<Integer> stated) {
        return new NumberRef(list, stated);
    }

    /** {@return this, and of a parent style what it does not state} */
    NumberRef over(NumberRef parent) {
        return new NumberRef(list.or(parent::list), level.or(parent::level));
    }
}
