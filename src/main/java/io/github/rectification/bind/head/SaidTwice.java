package io.github.rectification.bind.head;

import io.github.rectification.bind.head.TitleFinder.Run;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;

/** A title that stands in a draft more than once, from the page and from the text: the fullest counts. */
final class SaidTwice {

    private static final int MOST_LINES = 4;

    private final List<SourceSlice> lines;
    private final TitleFinder titles;
    private final List<Run> said = new ArrayList<>();
    private Run fullest;

    SaidTwice(Run title, List<SourceSlice> lines, TitleFinder titles) {
        this.lines = lines;
        this.titles = titles;
        this.fullest = title;
        said.add(title);
        int end = title.from();
        while (end > 0) {
            end = endOfNext(end);
        }
    }

    /** {@return the fullest} */
    Run fullest() {
        return fullest;
    }

    /** {@return the lines that say it again} */
    List<Integer> others() {
        List<Integer> others = new ArrayList<>();
        for (Run run : said) {
            for (int at = run.from(); at < run.to() && !run.equals(fullest); at++) {
                others.add(at);
            }
        }
        return others;
    }

    /** Goes one line up, or over the lines that say the title again. */
    private int endOfNext(int end) {
        String known = bare(fullest);
        for (int from = end - 1; from >= 0 && end - from <= MOST_LINES; from--) {
            var run = new Run(from, end);
            String words = bare(run);
            boolean isFuller = words.length() > known.length();
            boolean isSame = words.equals(known);
            boolean isPart =
                    titles.isTitle(lines.get(end - 1)) && (isFuller ? words.endsWith(known) : known.endsWith(words));
            if (isSame || isPart) {
                said.add(run);
                fullest = isFuller ? run : fullest;
                return from;
            }
        }
        return end - 1;
    }

    /** The words without blanks and marks, which differ between a page and its text. */
    private String bare(Run run) {
        var words = new StringBuilder();
        for (SourceSlice line : lines.subList(run.from(), run.to())) {
            line.chars().filter(Character::isLetterOrDigit).forEach(c -> words.append((char) c));
        }
        return words.toString();
    }
}
