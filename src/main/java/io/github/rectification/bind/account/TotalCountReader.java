package io.github.rectification.bind.account;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.CountMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds what a sentence counts as a whole. For each number the first way that fits counts. */
final class TotalCountReader {

    private static final String NONE = "NONE";
    private static final int LENGTH_OF_NOUN = 2;
    private static final int LONGEST_GAP = 6;
    private static final int LONGEST_LINK = 5;
    private static final int LONGEST_WORD = 8;

    private final Sentence sentence;
    private final List<TotalCount> found = new ArrayList<>();
    private final List<Function<CountMention, Optional<TotalCount>>> ways = List.of(
            this::withNounBehind,
            this::withNounBefore,
            this::withNounFurtherBehind,
            this::behindTheOrder,
            this::ofNextBody);

    private TotalCountReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /** {@return the numbers, in order; none overlaps another} */
    static List<TotalCount> read(Sentence sentence) {
        var reader = new TotalCountReader(sentence);
        for (CountMention count : sentence.counts()) {
            if (!count.number().isOne() && count.start() >= reader.end() && !reader.countsOtherThings(count)) {
                reader.ways.stream()
                        .flatMap(way -> way.apply(count).stream())
                        .findFirst()
                        .ifPresent(reader.found::add);
            }
        }
        return reader.found;
    }

    private int end() {
        return found.isEmpty()
                ? sentence.text().start()
                : found.get(found.size() - 1).whole().end();
    }

    /** 3个村反馈问题2个: villages are no issues. */
    private boolean countsOtherThings(CountMention count) {
        return sentence.at(Table.COUNTED_THING, count.end())
                .filter(word -> !word.means(NONE))
                .isPresent();
    }

    /** 12个问题. */
    private Optional<TotalCount> withNounBehind(CountMention count) {
        return sentence.at(Table.GRAIN, count.end())
                .filter(word -> Grain.of(word) != Grain.NONE && Grain.of(word) != Grain.DETAIL)
                .map(word -> total(word, count, count.start(), word.end()));
    }

    /** 问题共12个. */
    private Optional<TotalCount> withNounBefore(CountMention count) {
        return count.isMeasured()
                ? nounBefore(count).map(word -> total(word, count, word.start(), count.end()))
                : Optional.empty();
    }

    private Optional<Hit> nounBefore(CountMention count) {
        int from = Math.max(end(), count.start() - LONGEST_LINK - LONGEST_WORD);
        List<Hit> words = sentence.words(Table.GRAIN, from, count.start());
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get(words.size() - 1))
                        .filter(TotalCountReader::mayLead)
                        .filter(word ->
                                sentence.past(" ", sentence.past(Table.COUNT_LINK, word.end())) == count.start());
    }

    private static boolean mayLead(Hit word) {
        boolean isKindOfMatter = Grain.of(word) == Grain.MATTER && word.end() - word.start() > LENGTH_OF_NOUN;
        return Grain.of(word).isWide() || isKindOfMatter;
    }

    /** 12个长期存在的问题. */
    private Optional<TotalCount> withNounFurtherBehind(CountMention count) {
        int from = count.end();
        return sentence.words(Table.GRAIN, from, from + LONGEST_GAP + LONGEST_WORD).stream()
                .filter(word -> Grain.of(word) != Grain.STRUCTURE)
                .findFirst()
                .filter(word -> Grain.of(word).isWide())
                .filter(word -> word.end() - LENGTH_OF_NOUN - from <= LONGEST_GAP && sentence.isHan(from, word.start()))
                .filter(word -> !isCountedBehind(word))
                .map(word -> total(word, count, count.start(), word.end()));
    }

    /** The noun of 3个组反馈问题2个 is that of the number behind it. */
    private boolean isCountedBehind(Hit word) {
        return sentence.countAt(sentence.past(" ", sentence.past(Table.COUNT_LINK, word.end())))
                .filter(CountMention::isMeasured)
                .isPresent();
    }

    /** 问题4个方面、13个大项、34条: after the order of the issues comes their number. */
    private Optional<TotalCount> behindTheOrder(CountMention count) {
        int last = found.size() - 1;
        boolean isBehind = count.isMeasured()
                && last >= 0
                && isOfOrder(found.get(last))
                && sentence.past(Table.COUNT_LINK, sentence.past("、,", end())) == count.start();
        int first = last;
        while (isBehind && first > 0 && isOfOrder(found.get(first - 1))) {
            first--;
        }
        return isBehind
                ? nounOfOrder(found.get(first)).map(word -> total(word, count, count.start(), count.end()))
                : Optional.empty();
    }

    /** 向甲、乙党组分别反馈问题12个、8个: the noun is that of the number before. */
    private Optional<TotalCount> ofNextBody(CountMention count) {
        int last = found.size() - 1;
        boolean isOfNext = count.isMeasured()
                && last >= 0
                && found.get(last).noun().grain() == Grain.ISSUE
                && sentence.past("、和", end()) == count.start()
                && sentence.tellsEach(end());
        return isOfNext
                ? Optional.of(new TotalCount(found.get(last).noun(), count, sentence.slice(count.start(), count.end())))
                : Optional.empty();
    }

    private static boolean isOfOrder(TotalCount total) {
        return total.noun().grain() == Grain.AREA || total.noun().grain() == Grain.STRUCTURE;
    }

    private Optional<Hit> nounOfOrder(TotalCount first) {
        return sentence.words(Table.GRAIN, first.start() - LONGEST_LINK - LONGEST_WORD, first.start()).stream()
                .filter(word -> Grain.of(word) == Grain.ISSUE)
                .filter(word -> sentence.past(Table.COUNT_LINK, word.end()) == first.start())
                .findFirst();
    }

    private TotalCount total(Hit word, CountMention count, int start, int end) {
        var noun = new Noun(Grain.of(word), sentence.slice(word.start(), word.end()));
        return new TotalCount(noun, count, sentence.slice(start, end));
    }
}
