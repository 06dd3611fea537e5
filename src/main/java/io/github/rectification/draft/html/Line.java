package io.github.rectification.draft.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that the page shows.
 *
 * @param pieces what it is made of, in order
 * @param text its text
 * @param linked how many of its characters are links
 * @param setting where on the page it stands
 */
record Line(List<Piece> pieces, String text, int linked, Setting setting) {

    int start() {
        return pieces.get(0).start();
    }

    int end() {
        return pieces.get(pieces.size() - 1).end();
    }

    /** {@return whether most of it is links, as in menus and lists of other pages} */
    boolean isLink() {
        return linked * 2 > text.length();
    }

    /** {@return the beginning of it} */
    Line cut(int length) {
        List<Piece> kept = new ArrayList<>();
        int room = length;
        for (Piece piece : pieces) {
            int shown = piece.shown().isEmpty()
                    ? piece.end() - piece.start()
                    : piece.shown().length();
            if (room >= shown) {
                kept.add(piece);
            } else if (room > 0) {
                kept.add(piece.cut(room));
            }
            room -= shown;
        }
        return new Line(kept, text.substring(0, length), linked, setting);
    }

    /**
     * Where a line stands.
     *
     * @param aside whether the markup itself says that this is no part of an article: navigation, page head or foot
     * @param namedAside whether a class or id says so
     * @param heading whether it is a heading
     */
    record Setting(boolean aside, boolean namedAside, boolean heading) {}
}
