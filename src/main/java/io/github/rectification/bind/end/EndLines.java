package io.github.rectification.bind.end;

import io.github.rectification.outline.Block;
import io.github.rectification.reading.Mentions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a draft as lines of its end; each is asked once, and only if somebody wants to know. */
final class EndLines {

    private final List<Block> blocks;
    private final @Nullable EndLine[] asked;
    private final Imprint imprint;
    private final Invitations invitations;
    private final WindowReader windows;
    private final ContactReader contacts;
    private final Signatories signatories;

    EndLines(List<Block> blocks, Mentions mentions) {
        this.blocks = blocks;
        this.asked = new EndLine[blocks.size()];
        this.imprint = new Imprint(blocks, mentions);
        this.invitations = new Invitations(mentions);
        this.windows = new WindowReader(mentions);
        this.contacts = new ContactReader(mentions);
        this.signatories = new Signatories(mentions);
    }

    int size() {
        return blocks.size();
    }

    Block block(int at) {
        return blocks.get(at);
    }

    EndLine line(int at) {
        EndLine known = asked[at];
        if (known != null) {
            return known;
        }
        Block block = blocks.get(at);
        EndLine line = new EndLine(
                block,
                invitations.invites(block.line()),
                windows.statement(block.line()),
                contacts.holdsContacts(block.line()),
                signatories.isSignatory(block.line()),
                signatories.date(block.line()));
        asked[at] = line;
        return line;
    }

    /** {@return whether the paragraph belongs to the imprint of a document, told by those from another on} */
    boolean isOfImprint(int at, int top) {
        return imprint.holds(at, top);
    }

    /** {@return whether the window that a line names is given by the next} */
    boolean windowGoesOn(int at) {
        return at >= 0
                && at + 1 < blocks.size()
                && windows.goesOn(blocks.get(at).line(), blocks.get(at + 1).line());
    }

    Signatories signatories() {
        return signatories;
    }

    WindowReader windows() {
        return windows;
    }

    ContactReader contacts() {
        return contacts;
    }
}
