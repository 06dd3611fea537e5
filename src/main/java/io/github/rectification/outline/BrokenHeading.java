package io.github.rectification.outline;

import io.github.rectification.genre.Table;
import io.github.rectification.genre.WordList;
import io.github.rectification.source.SourceSlice;
import java.util.Set;

/** Tells whether a heading goes on in the line below: its number stands alone, or a quotation is still open. */
final class BrokenHeading {

    private static final int LONGEST_LINE = 60;
    private static final WordList ENDINGS = WordList.of(Table.HEADING_ENDING);
    private static final Set<String> TAILS = Set.of("PROBLEM", "AREA");
    private static final int LONGEST_TAIL = 16;
    private static final String OPENING = "“《(";
    private static final String CLOSING = "”》)";

    private BrokenHeading() {}

    static boolean goesOn(SourceSlice line, Label label, SourceSlice next) {
        if (line.length() > LONGEST_LINE
                || next.length() > LONGEST_LINE
                || LabelReader.read(next).isPresent()) {
            return false;
        }
        boolean numberAlone = line.length() == label.slice().length() && closesLikeLabel(line);
        return numberAlone || (!endsSentence(line) && (closes(openMark(line), next) || isTailOfHeading(next)));
    }

    /** The words with which headings end, alone in a line: 的问题。 */
    private static boolean isTailOfHeading(SourceSlice next) {
        boolean tail =
                ENDINGS.beginning(next, 0).filter(word -> word.means(TAILS)).isPresent();
        return tail && next.length() <= LONGEST_TAIL && !next.contains(":") && !next.contains(",");
    }

    private static boolean closesLikeLabel(SourceSlice label) {
        return label.endsWith("、") || label.endsWith(".") || label.endsWith(")");
    }

    private static boolean endsSentence(SourceSlice line) {
        return line.endsWith("。") || line.endsWith(";") || line.endsWith(":");
    }

    /** {@return the kind of mark that is still open at the end of the line, or -1} */
    private static int openMark(SourceSlice line) {
        int[] open = new int[OPENING.length()];
        int last = -1;
        for (int i = 0; i < line.length(); i++) {
            int opening = OPENING.indexOf(line.charAt(i));
            int closing = CLOSING.indexOf(line.charAt(i));
            if (opening >= 0) {
                open[opening]++;
                last = opening;
            } else if (closing >= 0) {
                open[closing]--;
            }
        }
        return last >= 0 && open[last] > 0 ? last : -1;
    }

    private static boolean closes(int mark, SourceSlice next) {
        if (mark < 0) {
            return false;
        }
        int close = next.indexOf(CLOSING.substring(mark, mark + 1), 0);
        int open = next.indexOf(OPENING.substring(mark, mark + 1), 0);
        return close >= 0 && (open < 0 || close < open);
    }
}
