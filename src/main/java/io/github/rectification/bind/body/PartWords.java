package io.github.rectification.bind.body;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.WordList;
import io.github.rectification.model.SectionKind;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which parts are known: their headings, and the lines that stand for one. */
final class PartWords {

    private static final WordList HEADING_ENDINGS = WordList.of(Table.HEADING_ENDING);
    private static final WordList RESULT_WORDS = WordList.of(Table.RESULT_HEADING);
    private static final int LONGEST = 2000;
    private static final int SHORTEST_BARE = 4;
    private static final int LONGEST_BARE = 36;
    private static final int LONGEST_RESULTS = 23;
    private static final int MOST_LEADS = 5;
    private static final CharacterSet MARKS_OF_BARE = CharacterSet.of("“”、, ");

    private final Mentions mentions;

    PartWords(Mentions mentions) {
        this.mentions = mentions;
    }

    /** {@return the kind that a heading names for certain, or empty} */
    Optional<SectionKind> kindOf(SourceSlice heading, boolean isFirst) {
        Set<String> said = meanings(heading);
        if (said.contains(SectionKind.NEXT_STEPS.name())) {
            return Optional.of(SectionKind.NEXT_STEPS);
        }
        if (namesArea(heading) && !said.contains(Meaning.MATTER.name())) {
            return Optional.empty();
        }
        List<SectionKind> kinds = isFirst || !said.contains(SectionKind.TASKS.name())
                ? List.of(SectionKind.LEADER, SectionKind.OUTSTANDING, SectionKind.RESPONSIBILITY, SectionKind.TASKS)
                : List.of(SectionKind.LEADER, SectionKind.OUTSTANDING, SectionKind.TASKS);
        return kinds.stream().filter(kind -> said.contains(kind.name())).findFirst();
    }

    private Set<String> meanings(SourceSlice heading) {
        SourceSlice head = heading.length() > LONGEST ? heading.cut(0, LONGEST) : heading;
        return mentions.phrases(Table.PART_HEADING, head).stream()
                .map(phrase -> phrase.word().meaning())
                .collect(Collectors.toSet());
    }

    /** {@return whether a heading ends as those of areas do (方面)} */
    boolean namesArea(SourceSlice heading) {
        return mentions.words(Table.GRAIN, heading).stream()
                .anyMatch(word -> word.means(Meaning.AREA) && word.end() == heading.end());
    }

    /** {@return whether a heading may be that of the last part} */
    boolean soundsLikeNextSteps(SourceSlice heading) {
        return meanings(heading).contains(Meaning.LASTING.name());
    }

    /** {@return whether a heading announces results only, not the items} */
    static boolean isResults(SourceSlice heading) {
        int at = 0;
        for (int i = 0; i < MOST_LEADS; i++) {
            int next = at < heading.length() && heading.charAt(at) == '的' ? at + 1 : at;
            at = next > at ? next : end(heading, at, Meaning.LEAD);
        }
        int result = end(heading, at, Meaning.RESULT);
        return heading.length() <= LONGEST_RESULTS
                && result > at
                && end(heading, result, Meaning.STATE) == heading.length();
    }

    private static int end(SourceSlice heading, int from, Meaning meaning) {
        return RESULT_WORDS
                .beginning(heading, from)
                .filter(word -> word.means(meaning))
                .map(Hit::end)
                .orElse(from);
    }

    /** {@return whether a line without a label is the heading of a part, by its words and by having no closing mark} */
    boolean isBareHeading(SourceSlice line) {
        boolean hasLength = line.length() >= SHORTEST_BARE && line.length() <= LONGEST_BARE;
        if (!hasLength || !line.chars().allMatch(PartWords::mayStandInBare)) {
            return false;
        }
        boolean hasComma = line.contains(",");
        return (hasComma || endsAsHeading(line))
                && (kindOf(line, false).isPresent() || (hasComma && soundsLikeNextSteps(line)));
    }

    private static boolean mayStandInBare(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || MARKS_OF_BARE.holds(c);
    }

    private static boolean endsAsHeading(SourceSlice line) {
        return HEADING_ENDINGS.ending(line, line.length()).isPresent();
    }

    /** {@return whether such a line heads the last part} */
    boolean isBareHeadingOfPlans(SourceSlice line) {
        return isBareHeading(line)
                && kindOf(line, false).filter(SectionKind.NEXT_STEPS::equals).isPresent();
    }

    /** What the words of headings tell besides a kind of part. */
    private enum Meaning {
        AREA,
        MATTER,
        LASTING,
        LEAD,
        RESULT,
        STATE
    }
}
