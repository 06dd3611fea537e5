package io.github.rectification.bind.account;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.BodyEndings;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whether a paragraph counts the issues of several bodies, each by itself: 甲局党组反馈12个问题，乙局党组反馈8个问题. */
final class BodiesOfCounts {

    private static final String FEEDBACK = "FEEDBACK";
    private static final String BODY = "BODY";
    private static final CharacterSet MARKS_BEFORE_NAME = CharacterSet.of("、,;:");
    private static final int LONGEST_NAME = 24;

    private BodiesOfCounts() {}

    /** {@return whether each number of issues is that of a body, of at least two, and none is told for all} */
    static boolean areSeveral(List<CountedSentence> sentences) {
        List<String> names = new ArrayList<>();
        for (CountedSentence sentence : sentences) {
            for (TotalCount total : sentence.totals()) {
                if (total.noun().grain() == Grain.ISSUE && !sentence.isOfOthers(total)) {
                    Optional<String> name = sentence.words().tellsEach(total.start())
                            ? Optional.of(Integer.toString(total.start()))
                            : name(sentence.words(), total);
                    if (name.isEmpty() || isAmong(names, name.get())) {
                        return false;
                    }
                    names.add(name.get());
                }
            }
        }
        return names.size() > 1;
    }

    /** A body may be named in full once and in short later. */
    private static boolean isAmong(List<String> names, String name) {
        return names.stream().anyMatch(other -> other.endsWith(name) || name.endsWith(other));
    }

    private static Optional<String> name(Sentence words, TotalCount total) {
        int from = Math.max(words.clauseStart(total.start()), total.start() - LONGEST_NAME);
        return Stream.concat(
                        words.words(Table.BODY_ENDING, from, total.start()).stream()
                                .filter(BodyEndings::isName),
                        words.words(Table.COUNTED_THING, from, total.start()).stream()
                                .filter(word -> word.means(BODY)))
                .filter(ending -> leadsToCount(words, ending.end(), total))
                .map(ending -> name(words, from, ending))
                .filter(name -> name.length() > 1)
                .map(SourceSlice::folded)
                .findFirst();
    }

    private static boolean leadsToCount(Sentence words, int end, TotalCount total) {
        return end == total.start()
                || words.past(SmallWords.BEHIND_NAME, end) > end
                || words.at(Table.FEEDBACK_TALK, end)
                        .filter(talk -> talk.means(FEEDBACK))
                        .isPresent();
    }

    private static SourceSlice name(Sentence words, int from, Hit ending) {
        int start = ending.start();
        while (start > from
                && !MARKS_BEFORE_NAME.holds(words.charAt(start - 1))
                && words.wordBefore(SmallWords.BEFORE_NAME, start).isEmpty()) {
            start--;
        }
        return words.slice(start, ending.end());
    }
}
