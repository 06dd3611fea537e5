package io.github.rectification.fix;

import io.github.rectification.finding.Edit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A text with edits made, which knows where its places have moved. */
final class EditedText {

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] newStarts;
    private final int[] newEnds;

    private EditedText(String text, int[] starts, int[] ends, int[] newStarts, int[] newEnds) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.newStarts = newStarts;
        this.newEnds = newEnds;
    }

    /** Makes edits by rising offset that do not overlap. */
    static EditedText of(String original, Collection<Edit> edits) {
        var text = new StringBuilder(original.length());
        List<Edit> ordered = new ArrayList<>(edits);
        int[][] bounds = new int[4][ordered.size()];
        int copied = 0;
        for (int i = 0; i < ordered.size(); i++) {
            Edit edit = ordered.get(i);
            bounds[0][i] = edit.span().offset();
            bounds[1][i] = edit.span().endOffset();
            text.append(original, copied, bounds[0][i]);
            bounds[2][i] = text.length();
            text.append(edit.replacement());
            bounds[3][i] = text.length();
            copied = bounds[1][i];
        }
        text.append(original, copied, original.length());
        return new EditedText(text.toString(), bounds[0], bounds[1], bounds[2], bounds[3]);
    }

    String text() {
        return text;
    }

    /** {@return where what began at this offset begins now} */
    int start(int offset) {
        return moved(offset, newStarts);
    }

    /** {@return where what ended at this offset ends now} */
    int end(int offset) {
        return moved(offset, newEnds);
    }

    /** Within an edit there is no telling: the place moves to one of its ends. */
    private int moved(int offset, int[] ofEdit) {
        int found = Arrays.binarySearch(starts, offset);
        int before = found >= 0 ? found - 1 : -found - 2;
        if (before < 0) {
            return offset;
        }
        return offset >= ends[before] ? offset - ends[before] + newEnds[before] : ofEdit[before];
    }
}
