package io.github.rectification.genre;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The words that a line ends with as the title of a report does.
 *
 * @param ending the word, behind which a remark in brackets may stand; not null
 * @param namesMatter whether the line names what the report is about, near before it
 */
public record TitleForm(Hit ending, boolean namesMatter) {

    private static final int FROM_MATTER_TO_ENDING = 60;

    /** Refuses null. */
    public TitleForm {
        requireNonNull(ending, "ending");
    }

    /**
     * Looks at a line.
     *
     * @param text the folded text in which the line stands, not null
     * @param from where the line begins
     * @param to the unit after its last
     * @param endings the words of {@link Table#TITLE_ENDING} within the line, in order
     * @param matters those of {@link Table#TITLE_MATTER}
     * @param longestRemark how long a remark in brackets behind the last word may be
     * @return how it ends, or empty if no title ends so
     */
    public static Optional<TitleForm> of(
            CharSequence text, int from, int to, List<Hit> endings, List<Hit> matters, int longestRemark) {
        int end = withoutRemark(text, from, to, longestRemark);
        return endings.stream()
                .filter(word -> word.end() == end)
                .findFirst()
                .map(word -> new TitleForm(word, namesMatter(text, word.start(), matters)));
    }

    /** {@return the form of a line by itself, by the words that the library brings with it} */
    public static Optional<TitleForm> of(CharSequence folded, int longestRemark) {
        Hits hits = Vocabulary.standard().scan(folded);
        return of(folded, 0, folded.length(), hits.of(Table.TITLE_ENDING), hits.of(Table.TITLE_MATTER), longestRemark);
    }

    /** {@return whether the word names a kind of document (文种)} */
    public boolean isKind() {
        return ending.means("KIND");
    }

    /** {@return whether the word tells what is done with the report (公布, 公开)} */
    public boolean isDeed() {
        return ending.means("DEED");
    }

    private static int withoutRemark(CharSequence text, int from, int to, int longest) {
        if (to == from || text.charAt(to - 1) != ')') {
            return to;
        }
        int open = to - 2;
        while (open >= from && text.charAt(open) != '(' && text.charAt(open) != ')') {
            open--;
        }
        int length = to - 2 - open;
        boolean isRemark = open >= from && text.charAt(open) == '(' && length >= 1 && length <= longest;
        return isRemark ? open : to;
    }

    private static boolean namesMatter(CharSequence text, int end, List<Hit> matters) {
        int nearest = end;
        while (nearest > 0 && end - nearest < FROM_MATTER_TO_ENDING && text.charAt(nearest - 1) != '。') {
            nearest--;
        }
        for (Hit matter : matters) {
            if (matter.end() >= nearest && matter.end() <= end) {
                return true;
            }
        }
        return false;
    }
}
