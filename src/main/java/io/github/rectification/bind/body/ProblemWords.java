package io.github.rectification.bind.body;

import io.github.rectification.bind.body.ProblemText.Part;
import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The ways in which a heading names a problem: 关于“…”等突出问题的整改情况, 关于“…”的整改, 关于…等方面存在的问题, …的问题. Each takes the
 * words from the first to the last.
 */
final class ProblemWords {

    private static final int SHORTEST = 2;
    private static final int SHORTEST_BARE = 4;
    private static final int LONGEST = 100;
    private static final int LONGEST_AFTER = 16;
    private static final int MOST_QUALIFIERS = 4;
    private static final CharacterSet NO_PART_OF_AFTER = CharacterSet.of("。,;“”");

    private final ProblemText title;
    private final SourceSlice text;

    ProblemWords(ProblemText title) {
        this.title = title;
        this.text = title.text();
    }

    /** {@return the problem, or empty if the heading neither quotes nor names one in full} */
    Optional<SourceSlice> named() {
        return quoted().or(this::quotedAlone).or(this::namedBehindOpener);
    }

    /** 关于“…”这一问题的整改情况. */
    private Optional<SourceSlice> quoted() {
        int open = opener(true);
        return closings(open)
                .filter(close -> {
                    int noun = qualifiersEnd(title.end(close + 1, ' '));
                    int end = title.end(noun, Part.NOUN, Part.STATE);
                    return end > noun && isEndOrAfter(end);
                })
                .mapToObj(close -> text.cut(open + 1, close).trim())
                .findFirst();
    }

    /** 关于“…”的整改落实情况. */
    private Optional<SourceSlice> quotedAlone() {
        int open = opener(false);
        if (open == 0) {
            return Optional.empty();
        }
        return closings(open)
                .filter(this::isRectificationOnly)
                .mapToObj(close -> text.cut(open + 1, close).trim())
                .reduce((first, last) -> last);
    }

    private boolean isRectificationOnly(int close) {
        int from = title.end(close + 1, '的');
        int after = title.end(from, Part.AFTER);
        int stage = title.end(after, Part.AFTER, Part.STAGE);
        int end = title.end(stage, Part.STATE, Part.STAGE, Part.RESULT);
        return after > from && end == text.length();
    }

    /** {@return what stands between quotation marks if the heading is nothing but that, or empty} */
    Optional<SourceSlice> whollyQuoted() {
        int close = text.length() - 1;
        boolean isQuoted =
                title.isAt(0, '“') && text.indexOf("”", 0) == close && text.indexOf("“", 1) < 0 && isProblem(1, close);
        return isQuoted ? Optional.of(text.cut(1, close).trim()) : Optional.empty();
    }

    /** 关于…等方面存在的突出问题的整改. */
    private Optional<SourceSlice> namedBehindOpener() {
        int from = title.end(0, Part.OPENER);
        List<Hit> nouns = from == 0 ? List.of() : title.all(Part.NOUN);
        for (int i = nouns.size() - 1; i >= 0; i--) {
            int end = problemEnd(title.start(nouns.get(i)));
            if (isProblem(from, end) && isEndOrAfter(title.end(nouns.get(i)))) {
                return Optional.of(text.cut(from, end).trim());
            }
        }
        return Optional.empty();
    }

    /** {@return the problem of a heading that ends with 的问题, or empty} */
    Optional<SourceSlice> namedBare() {
        int noun = title.start(text.length(), Part.NOUN);
        int end = title.start(noun, Part.ADJECTIVE) - 1;
        boolean isNamed = noun < text.length() && title.isAt(end, '的') && end >= SHORTEST_BARE && end <= LONGEST;
        return isNamed ? Optional.of(text.cut(0, end).trim()) : Optional.empty();
    }

    /** {@return whether the heading names an area of problems, not one: …方面存在的突出问题} */
    boolean nameArea() {
        return title.all(Part.AREA).stream().anyMatch(area -> {
            int found = title.end(title.end(area), Part.FOUND);
            int noun = title.end(title.end(found, '的'), Part.ADJECTIVE);
            return title.end(noun, Part.NOUN) > noun && !title.isAt(title.start(area) - 1, '等');
        });
    }

    /** Where the problem ends whose noun begins here: 的, 等 and 等方面存在的 are no part of it. */
    private int problemEnd(int noun) {
        int adjective = title.start(noun, Part.ADJECTIVE);
        int end = withoutParticles(adjective);
        if (end == adjective) {
            end = noun;
        }
        int found = title.start(end, Part.FOUND);
        int area = title.start(found, Part.AREA);
        return area < found && title.isAt(area - 1, '等') ? area - 1 : end;
    }

    private int withoutParticles(int from) {
        int end = from;
        while (title.isAt(end - 1, '的') || title.isAt(end - 1, '等')) {
            end--;
        }
        return end;
    }

    /** {@return where the quotation mark stands with which the problem begins, or -1 if none does} */
    private int opener(boolean isAnywhere) {
        int end = title.end(0, Part.OPENER);
        end = end == 0 ? title.end(0, '对') : end;
        end = end == 0 && isAnywhere ? title.end(0, '在') : end;
        return title.isAt(end, '“') ? end : -1;
    }

    private IntStream closings(int open) {
        return open < 0
                ? IntStream.empty()
                : IntStream.range(open + 1, text.length()).filter(at -> title.isAt(at, '”') && isProblem(open + 1, at));
    }

    private static boolean isProblem(int from, int to) {
        return to - from >= SHORTEST && to - from <= LONGEST;
    }

    private int qualifiersEnd(int from) {
        int end = from;
        for (int i = 0; i < MOST_QUALIFIERS; i++) {
            int next = title.end(end, '等');
            next = next == end ? title.end(end, '的') : next;
            end = next == end ? title.end(end, Part.THIS, Part.AREA, Part.FOUND, Part.ADJECTIVE) : next;
        }
        return end;
    }

    /** {@return whether the heading ends here or with words on the rectification: 的整改情况} */
    private boolean isEndOrAfter(int from) {
        int start = title.end(from, '的');
        int end = title.end(start, Part.AFTER);
        SourceSlice rest = text.from(end);
        return from == text.length()
                || (end > start
                        && rest.length() <= LONGEST_AFTER
                        && title.start(text.length(), Part.AREA) == text.length()
                        && rest.chars().noneMatch(c -> NO_PART_OF_AFTER.holds(c)));
    }
}
