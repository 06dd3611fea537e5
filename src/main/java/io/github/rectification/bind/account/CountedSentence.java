package io.github.rectification.bind.account;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.NumberMention;
import io.github.rectification.source.SourceSlice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with what it counts.
 *
 * @param words the sentence
 * @param statuses its numbers by status
 * @param totals its numbers of issues, tasks and so on as a whole
 * @param day the day that it tells
 */
record CountedSentence(Sentence words, List<StatusCount> statuses, List<TotalCount> totals, AsOf day) {

    private static final String FEEDBACK = "FEEDBACK";
    private static final String HANDED_OVER = "HANDED_OVER";
    private static final String HANDED_OVER_ONLY = "HANDED_OVER_ONLY";
    private static final String WITH_STATUS = "WITH_STATUS";
    private static final String NONE = "NONE";
    private static final int LONGEST_TAKEN_ON = 12;
    private static final int TAKEN_ON_NEAR = 8;
    private static final int MOST_PLACES_OF_RATE = 6;
    private static final BigDecimal LARGE_RATE = new BigDecimal(1000);

    static CountedSentence of(Sentence words) {
        List<StatusCount> statuses = StatusCountReader.read(words).stream()
                .filter(status -> !isTakenOn(words, status.start()))
                .toList();
        List<TotalCount> totals = TotalCountReader.read(words).stream()
                .filter(total -> statuses.stream()
                        .noneMatch(status ->
                                status.covers(total.start(), total.whole().end())))
                .toList();
        return new CountedSentence(words, statuses, totals, AsOf.in(words));
    }

    /** Issues that a leader takes on are a part of all. */
    private static boolean isTakenOn(Sentence words, int at) {
        return words.words(Table.TAKEN_ON, at - LONGEST_TAKEN_ON, at).stream()
                .filter(verb -> !verb.means(NONE))
                .anyMatch(verb -> at - verb.end() <= TAKEN_ON_NEAR && words.isHan(verb.end(), at));
    }

    /** {@return whether the sentence counts what the inspection found, or goes on from one that does} */
    boolean isAbout(boolean isStatedBefore) {
        return words.has(Table.FEEDBACK_TALK, this::speaksOfFeedback)
                || statuses.stream().anyMatch(status -> status.isOfAll() && status.isOfIssues())
                || (!statuses.isEmpty() && isStatedBefore)
                || (statuses.size() > 1 && !TotalCountReader.read(words).isEmpty());
    }

    /** {@return whether it tells of a day how far the issues have come that a paragraph before has counted} */
    boolean goesOnFrom(boolean isStatedInParagraphBefore) {
        boolean isOfIssues = statuses.size() > 1 || words.has(Table.GRAIN, noun -> Grain.of(noun) == Grain.ISSUE);
        return isStatedInParagraphBefore && day.isTold() && !statuses.isEmpty() && isOfIssues;
    }

    private boolean speaksOfFeedback(Hit word) {
        return switch (word.word().meaning()) {
            case HANDED_OVER_ONLY -> false;
            case WITH_STATUS -> statuses.stream().anyMatch(StatusCount::isOfIssues);
            default -> true;
        };
    }

    /** {@return whether a number is none of the inspection's feedback, nor the statuses that are told of it} */
    boolean isOfOthers(TotalCount total) {
        return isTakenOn(words, total.start()) || isOfOtherTime(total);
    }

    /** 巡察期间，现场交办事项57件 tells of what was settled before the feedback. */
    private boolean isOfOtherTime(TotalCount total) {
        int at = total.whole().end();
        List<Hit> talk = words.words(Table.FEEDBACK_TALK, words.clauseStart(total.start()), at);
        return talk.stream().anyMatch(word -> word.word().meaning().startsWith(HANDED_OVER))
                && talk.stream().noneMatch(word -> word.means(FEEDBACK))
                && !words.words(Table.INSPECTION_TIME, words.text().start(), at).isEmpty();
    }

    /** {@return the first rate between two places} */
    Optional<SourceSlice> rate(int from, int to) {
        return words.words(Table.RATE, from, to).stream()
                .flatMap(word -> rateBehind(word, to).stream())
                .findFirst();
    }

    private Optional<SourceSlice> rateBehind(Hit word, int to) {
        int start = words.past(" ", words.past(Table.RATE_LINK, word.end()));
        if (start >= to) {
            return Optional.empty();
        }
        return NumberMention.in(words.slice(start, Math.min(to, start + LONGEST_TAKEN_ON))).stream()
                .filter(number -> number.slice().start() == start)
                .filter(number -> number.style() == NumberMention.Style.DIGITS)
                .filter(number -> number.value().compareTo(LARGE_RATE) < 0
                        && number.value().scale() <= MOST_PLACES_OF_RATE)
                .map(NumberMention::slice)
                .filter(number -> words.past("%", words.past(" ", number.end())) > number.end())
                .filter(number -> words.charAt(words.past(" ", number.end())) == '%')
                .findFirst();
    }
}
