package io.github.rectification.bind.end;

import io.github.rectification.reading.Labels;

/** Finds where the end begins: with the last invitation or, without one, the first line that only an end has. */
final class StartOfEnd {

    /** The end of a report is a handful of paragraphs. */
    private static final int LONGEST = 40;

    private final EndLines lines;
    private final int floor;

    private StartOfEnd(EndLines lines, int body) {
        this.lines = lines;
        this.floor = Math.max(body, lines.size() - LONGEST);
    }

    /** {@return the first paragraph of the end, or the number of paragraphs if there is none} */
    static int find(EndLines lines, int body) {
        var search = new StartOfEnd(lines, body);
        int invitation = search.invitation();
        return invitation < 0 ? search.firstOfLast() : search.firstAbove(invitation);
    }

    private int invitation() {
        for (int i = lines.size() - 1; i >= floor; i--) {
            if (Labels.isRanked(lines.block(i)) && !lines.line(i).standsOnlyAtEnd()) {
                return -1;
            }
            if (lines.line(i).invites()) {
                return i;
            }
        }
        return -1;
    }

    private int firstAbove(int invitation) {
        int start = invitation;
        while (start > floor && lines.line(start - 1).mayStandAboveInvitation()) {
            start--;
        }
        return start;
    }

    private int firstOfLast() {
        int start = lines.size();
        for (int i = lines.size() - 1; i >= floor; i--) {
            EndLine line = lines.line(i);
            if (line.mayStandAboveInvitation() || lines.isOfImprint(i, 0)) {
                start = i;
            } else if (line.words().length() > Signatories.LONGEST
                    || line.block().label().isPresent()) {
                break;
            }
        }
        return start;
    }
}
