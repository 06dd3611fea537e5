package io.github.rectification.bind.end;

import io.github.rectification.outline.Block;
import io.github.rectification.reading.DateMention;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;

/**
 * What a paragraph tells by its own words of what it may be at the end of a report.
 *
 * @param block the paragraph, not null
 * @param invites whether it invites supervision
 * @param window the words that state the window, or empty
 * @param holdsContacts whether it gives contacts
 * @param isSignatory whether it is the name of a body that may sign
 * @param date the date that it is and nothing else, or empty
 */
record EndLine(
        Block block,
        boolean invites,
        Optional<SourceSlice> window,
        boolean holdsContacts,
        boolean isSignatory,
        Optional<DateMention> date) {

    /** {@return the words} */
    SourceSlice words() {
        return block.line();
    }

    /** {@return whether only an end holds such a paragraph, with or without a number} */
    boolean standsOnlyAtEnd() {
        return invites || holdsContacts || window.isPresent();
    }

    /** {@return whether it may stand above the invitation: some sign before they invite} */
    boolean mayStandAboveInvitation() {
        return standsOnlyAtEnd() || isSignatory || date.isPresent();
    }
}
