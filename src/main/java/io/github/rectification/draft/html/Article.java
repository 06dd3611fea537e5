package io.github.rectification.draft.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the lines of a page that are the report.
 *
 * <p>The report lies in the deepest element that holds most of the sentences and numbered lines of the page, made as large
 * as it takes to hold the opening, and the end. Names of elements count against a line only.
 */
final class Article {

    /** How much of the page's sentences lies in the element that the search begins with, in percent. */
    private static final int MOST = 70;

    private static final int LINES_OF_END = 12;
    private static final int NEUTRAL_LINES = 3;

    private final Page page;
    private final List<Line> lines;
    private final boolean namesCount;
    private int first;
    private int end;

    private Article(Page page) {
        this.page = page;
        this.lines = page.lines();
        this.namesCount = weight(true) * 2 >= weight(false);
    }

    static List<Line> of(Page page, Optional<Line> headTitle) {
        var article = new Article(page);
        article.find();
        return article.shown(headTitle);
    }

    private long weight(boolean named) {
        return lines.stream()
                .filter(line -> isBody(line, named))
                .mapToLong(line -> line.text().length())
                .sum();
    }

    private static boolean isBody(Line line, boolean named) {
        boolean aside = line.setting().aside() || (named && line.setting().namedAside());
        return !aside && !line.isLink() && PageWords.isOfBody(line.text());
    }

    private boolean isAside(Line line) {
        return line.setting().aside() || (namesCount && line.setting().namedAside());
    }

    private void find() {
        long[] sums = new long[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).text().length();
            sums[i + 1] = sums[i] + (isBody(lines.get(i), namesCount) ? length : 0);
        }
        end = lines.size();
        for (Box box : page.boxes()) {
            long within = sums[box.end()] - sums[box.first()];
            if (box.isLarge() && within > 0 && within * 100 >= sums[lines.size()] * MOST) {
                first = box.first();
                end = box.end();
            }
        }
        reachBack();
        reachOn();
        fillBox();
    }

    /** The opening, and sentences between, may stand in an element of their own. */
    private void reachBack() {
        for (int i = first; i < end; i++) {
            if (PageWords.isOpening(lines.get(i).text())) {
                return;
            }
        }
        for (int i = first - 1, neutral = 0; i >= 0 && neutral <= NEUTRAL_LINES; i--) {
            if (isBody(lines.get(i), namesCount)) {
                first = i;
                neutral = 0;
            } else {
                neutral++;
            }
        }
    }

    /** So may the last parts and the end. */
    private void reachOn() {
        for (int i = Math.max(first, end - LINES_OF_END); i < end; i++) {
            if (PageWords.isDate(lines.get(i).text())) {
                return;
            }
        }
        for (int i = end, neutral = 0; i < lines.size() && neutral <= NEUTRAL_LINES; i++) {
            Line line = lines.get(i);
            if (isAside(line) || line.isLink() || PageWords.isFoot(line.text())) {
                return;
            }
            if (PageWords.isOfBody(line.text()) || PageWords.isOfEnd(line.text())) {
                end = i + 1;
                neutral = 0;
            } else {
                neutral++;
            }
        }
    }

    private void fillBox() {
        int from = first;
        int to = end;
        for (Box box : page.boxes()) {
            if (box.isLarge() && box.holds(from, to)) {
                first = box.first();
                end = box.end();
            }
        }
    }

    private List<Line> shown(Optional<Line> headTitle) {
        List<Line> shown = new ArrayList<>();
        int opening = opening();
        boolean titled = false;
        for (int i = first; i < end; i++) {
            Line line = lines.get(i);
            boolean title = i < opening && PageWords.isTitle(line.text()) && !line.isLink();
            titled |= title;
            if (title || (i < opening ? !isOverTheReport(line) : !line.setting().aside())) {
                shown.add(line);
            }
        }
        if (!titled) {
            List<Line> title = titleAbove();
            shown.addAll(0, title.isEmpty() ? fromHead(headTitle) : title);
        }
        return shown.isEmpty() ? lines : shown;
    }

    /** {@return the line of the opening or, without one, the first line that is of the body} */
    private int opening() {
        for (int i = first; i < end; i++) {
            if (isBody(lines.get(i), false)) {
                return i;
            }
        }
        return first;
    }

    private boolean isOverTheReport(Line line) {
        return isAside(line) || line.isLink() || PageWords.isNote(line.text());
    }

    /** {@return the nearest line above that reads like a title, with the headings above it that it goes on from} */
    private List<Line> titleAbove() {
        int last = first - 1;
        while (last >= 0
                && (!PageWords.isTitle(lines.get(last).text())
                        || lines.get(last).isLink())) {
            last--;
        }
        if (last < 0) {
            return List.of();
        }
        int from = last;
        while (from > 0
                && lines.get(last).setting().heading()
                && lines.get(from - 1).setting().heading()
                && !isOverTheReport(lines.get(from - 1))) {
            from--;
        }
        return lines.subList(from, last + 1);
    }

    private static List<Line> fromHead(Optional<Line> headTitle) {
        if (headTitle.isEmpty()) {
            return List.of();
        }
        Line line = headTitle.get();
        int kept = PageWords.withoutSite(line.text());
        return PageWords.isTitle(line.text().substring(0, kept)) ? List.of(line.cut(kept)) : List.of();
    }
}
