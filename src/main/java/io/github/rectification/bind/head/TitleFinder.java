package io.github.rectification.bind.head;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.TitleForm;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;

/**
 * Finds the title (标题): the last line that reads like one, with the lines above it that it goes on from. A line that names a
 * kind of document or tells of the state comes before one that only says that something is made public.
 */
final class TitleFinder {

    private static final int LONGEST_BEGINNING = 62;
    private static final int MOST_LINES_WITHOUT_MATTER = 3;
    private static final String ABOUT = "ABOUT";

    private final List<SourceSlice> lines;
    private final List<Boolean> isPart;
    private final TitleLine titles;
    private final Names names;
    private final Mentions mentions;

    /** The lines above the opening, each without what a page puts before and behind it; a known part of a document is no title. */
    TitleFinder(List<SourceSlice> lines, List<Boolean> isPart, TitleLine titles, Mentions mentions) {
        this.lines = lines;
        this.isPart = isPart;
        this.titles = titles;
        this.names = new Names(mentions);
        this.mentions = mentions;
    }

    /** {@return where the title stands among the lines, or empty} */
    Optional<Run> find() {
        return last(false).or(() -> last(true));
    }

    private Optional<Run> last(boolean isDeed) {
        for (int at = lines.size() - 1; at >= 0; at--) {
            Optional<TitleForm> form = form(at).filter(found -> found.isDeed() == isDeed);
            int start = form.isEmpty() ? -1 : form.get().namesMatter() ? at : matterAbove(at);
            if (start >= 0) {
                return Optional.of(new Run(firstLine(start), at + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<TitleForm> form(int at) {
        return isPart.get(at) ? Optional.empty() : titles.form(lines.get(at));
    }

    /** {@return whether the words are a title by themselves} */
    boolean isTitle(SourceSlice words) {
        return titles.isTitle(words);
    }

    /** {@return whether the title begins with the name} */
    boolean beginsTitle(SourceSlice name, Optional<Run> title) {
        return title.filter(run -> isRepeatedIn(name, lines.get(run.from()))).isPresent();
    }

    /** 进展情况的通报 below a line that says of what. */
    private int matterAbove(int ending) {
        boolean namesMatter = false;
        for (int at = ending - 1; at >= 0 && ending - at <= MOST_LINES_WITHOUT_MATTER; at--) {
            SourceSlice line = lines.get(at);
            if (isPart.get(at) || !mayGoOn(line)) {
                return -1;
            }
            namesMatter |= !mentions.words(Table.TITLE_MATTER, line).isEmpty();
            if (namesMatter && (about(line).isPresent() || names.isPartyBody(line))) {
                return at;
            }
        }
        return -1;
    }

    private boolean mayGoOn(SourceSlice line) {
        boolean isWhole = titles.form(line)
                .filter(form -> form.isKind() && form.namesMatter())
                .isPresent();
        return !isWhole && line.length() <= LONGEST_BEGINNING && hasNoMark(line);
    }

    private static boolean hasNoMark(SourceSlice line) {
        for (int at = 0; at < line.length(); at++) {
            if ("。,;:!?\t|>/".indexOf(line.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private int firstLine(int start) {
        int first = start;
        for (int above = lineAbove(first); above < first; above = lineAbove(first)) {
            first = above;
        }
        return first;
    }

    private int lineAbove(int first) {
        if (first == 0 || isPart.get(first - 1) || goesOn(lines.get(first - 1), lines.get(first))) {
            return first == 0 || isPart.get(first - 1) ? first : first - 1;
        }
        boolean isBetween = first > 1
                && !isPart.get(first - 2)
                && mayGoOn(lines.get(first - 2))
                && mayGoOn(lines.get(first - 1))
                && Names.isNameLike(lines.get(first - 1))
                && isBrokenBehindAbout(lines.get(first - 2), lines.get(first - 1))
                && isBrokenBehindAbout(lines.get(first - 2), lines.get(first));
        return isBetween ? first - 2 : first;
    }

    private boolean goesOn(SourceSlice above, SourceSlice below) {
        if (!mayGoOn(above) || isRepeatedIn(above, below)) {
            return false;
        }
        Optional<TitleForm> whole = titles.form(above).filter(TitleForm::namesMatter);
        if (whole.isPresent()) {
            return isBrokenBehindState(above, below);
        }
        return names.isPartyBody(above)
                || isMatterAlone(above)
                || isBrokenBehindAbout(above, below)
                || isBrokenWithinName(above, below)
                || isOpen(above)
                || (names.isPlace(above)
                        && mentions.at(Table.PARTY, below.start()).isEmpty()
                        && about(below).isPresent())
                || (names.isBody(above) && (namesNoBody(below) || isName(below)));
    }

    private boolean isName(SourceSlice line) {
        return names.isBody(line) && titles.form(line).isEmpty() && about(line).isEmpty();
    }

    /** The name of the body over a title that begins with it. */
    private boolean isRepeatedIn(SourceSlice above, SourceSlice below) {
        int party = mentions.at(Table.PARTY, below.start())
                .map(word -> word.end() - below.start())
                .orElse(0);
        return below.startsWith(above.folded()) || below.from(party).startsWith(above.folded());
    }

    /** …巡察整改情况, then 和作风建设情况的报告. */
    private boolean isBrokenBehindState(SourceSlice above, SourceSlice below) {
        return about(above).isPresent() && about(below).isEmpty() && !names.isPartyBody(below);
    }

    /** 关于…. */
    private boolean isMatterAlone(SourceSlice above) {
        return about(above)
                .filter(word -> word.start() == above.start() && above.end() - word.end() >= 2)
                .isPresent();
    }

    /** …党组关于第十四届, then 区委机动巡察整改…. */
    private boolean isBrokenBehindAbout(SourceSlice above, SourceSlice below) {
        return about(above).filter(word -> word.start() > above.start() + 1).isPresent()
                && about(below).isEmpty();
    }

    /** …水利局, then 党组关于…. */
    private boolean isBrokenWithinName(SourceSlice above, SourceSlice below) {
        Optional<Hit> ending =
                mentions.at(Table.BODY_ENDING, below.start()).or(() -> mentions.at(Table.ISSUER_ENDING, below.start()));
        return Names.isNameLike(above)
                && ending.filter(word -> about(below)
                                .filter(about -> about.start() == word.end())
                                .isPresent())
                        .isPresent();
    }

    private static boolean isOpen(SourceSlice above) {
        return count(above, '“') > count(above, '”') || count(above, '(') > count(above, ')');
    }

    private static int count(SourceSlice line, char mark) {
        return (int) line.chars().filter(c -> c == mark).count();
    }

    private boolean namesNoBody(SourceSlice below) {
        return beginsWithOpener(below)
                || mentions.at(Table.ROUND, below.start()).isPresent()
                || mentions.at(Table.TITLE_MATTER, below.start()).isPresent();
    }

    private boolean beginsWithOpener(SourceSlice line) {
        return about(line).filter(word -> word.start() == line.start()).isPresent()
                || mentions.at(Table.NAME_OPENER, line.start()).isPresent();
    }

    private Optional<Hit> about(SourceSlice line) {
        return mentions.first(Table.ORDER_OPENER, line, word -> word.means(ABOUT));
    }

    /**
     * Lines that belong together.
     *
     * @param from the first
     * @param to the one after the last
     */
    record Run(int from, int to) {}
}
