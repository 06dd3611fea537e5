package io.github.rectification.bind.account;

import static java.util.Comparator.comparingInt;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.WordList;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.reading.CountMention;
import io.github.rectification.reading.NumberMention;
import io.github.rectification.reading.StatusMention;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the numbers stated for a status: first those behind its words, then those before them. */
final class StatusCountReader {

    private static final String OPENER = "OPENER";
    private static final String CLUE = "CLUE";
    private static final WordList PLANS = WordList.of(Table.STATUS_PLAN);
    private static final String PLAN = "PLAN";
    private static final int LONGEST_GAIN = 6;
    private static final int CLUE_NEAR = 8;
    private static final int DISCUSSED_NEAR = 2;
    private static final int NEXT_COUNT_NEAR = 2;
    private static final int MOST_OPENERS = 2;

    private final Sentence sentence;
    private final List<StatusCount> found = new ArrayList<>();

    private StatusCountReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /** {@return the numbers by status in the sentence, in order; none overlaps another} */
    static List<StatusCount> read(Sentence sentence) {
        var reader = new StatusCountReader(sentence);
        if (!sentence.counts().isEmpty()) {
            sentence.statuses().forEach(status -> reader.statusFirst(status).ifPresent(reader::keep));
            sentence.counts().forEach(count -> reader.numberFirst(count).ifPresent(reader::keep));
        }
        reader.found.sort(comparingInt(StatusCount::start));
        return reader.found;
    }

    private void keep(StatusCount count) {
        boolean isTaken = found.stream()
                .anyMatch(other ->
                        other.covers(count.whole().start(), count.whole().end()));
        if (!isTaken && !isOfOtherThings(count.start())) {
            found.add(count);
        }
    }

    /** 已完成整改的问题有29项. */
    private Optional<StatusCount> statusFirst(StatusMention status) {
        int at = pastParticle(pastGain(status.slice().end()));
        Optional<Noun> noun = sentence.nounAt(at);
        int link = noun.map(word -> word.slice().end()).orElse(at);
        Optional<CountMention> count = sentence.countAt(
                        sentence.past(" ", sentence.past(Table.COUNT_LINK, sentence.past("的", link))))
                .filter(CountMention::isMeasured);
        if (count.isEmpty() || (count.get().number().isOne() && !isOneCounted(status, count.get()))) {
            return Optional.empty();
        }
        Optional<Noun> behind = sentence.nounAt(count.get().end());
        int end = behind.map(word -> word.slice().end()).orElse(count.get().end());
        return Optional.of(of(status, count.get(), noun.or(() -> behind), status.start(), end));
    }

    private int pastParticle(int at) {
        return sentence.past(SmallWords.ASPECT, at) > at
                ? sentence.past(SmallWords.ASPECT, at)
                : sentence.past(SmallWords.ATTRIBUTIVE, at);
    }

    /** 并取得明显成效. */
    private int pastGain(int at) {
        int opener = sentence.past("并", sentence.past(",", at));
        Optional<Hit> gain = sentence.at(Table.STATUS_RESULT, opener).filter(word -> word.means(OPENER));
        return gain.flatMap(open ->
                        sentence
                                .words(Table.STATUS_RESULT, open.end(), open.end() + LONGEST_GAIN + DISCUSSED_NEAR)
                                .stream()
                                .findFirst()
                                .filter(result -> sentence.isHan(open.end(), result.start())))
                .map(Hit::end)
                .orElse(at);
    }

    /** 29项任务，均已完成整改. */
    private Optional<StatusCount> numberFirst(CountMention count) {
        if (!count.isMeasured()) {
            return Optional.empty();
        }
        Optional<Noun> noun = sentence.nounAt(count.end());
        int at = sentence.past(",", noun.map(word -> word.slice().end()).orElse(count.end()));
        Optional<StatusMention> status = statusAt(at);
        for (int i = 0; i < MOST_OPENERS && status.isEmpty(); i++) {
            at = sentence.at(Table.STATUS_OPENER, at)
                    .filter(StatusMention::leadsToAny)
                    .map(Hit::end)
                    .orElse(at);
            status = statusAt(at);
        }
        return status.filter(words -> !isFollowedByCount(words.slice().end()))
                .filter(words -> !count.number().isOne() || isOneCounted(count))
                .map(words ->
                        of(words, count, noun, count.start(), words.slice().end()));
    }

    private Optional<StatusMention> statusAt(int at) {
        return sentence.statuses().stream()
                .filter(status -> status.start() == at)
                .findFirst();
    }

    private boolean isFollowedByCount(int end) {
        for (int at = end;
                at <= end + NEXT_COUNT_NEAR && at <= sentence.text().end() && sentence.isHan(end, at);
                at++) {
            if (sentence.countAt(sentence.past(" ", at))
                    .filter(CountMention::isMeasured)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private StatusCount of(StatusMention status, CountMention count, Optional<Noun> noun, int start, int end) {
        SourceSlice whole = sentence.slice(start, end);
        return new StatusCount(status.status(), count, noun, whole, StatusMention.isOfAll(whole));
    }

    /** 完成两个,正在推进一个 counts; 完成一个、销号一个 and 正在推进一个项目 do not. */
    private boolean isOneCounted(StatusMention status, CountMention one) {
        boolean isStated = status.status() != RectificationStatus.COMPLETED || status.isDone();
        int end = sentence.nounAt(one.end()).map(word -> word.slice().end()).orElse(one.end());
        return isStated
                && hasOthers()
                && !sentence.isHan(end, Math.min(end + 1, sentence.text().end()));
    }

    private boolean isOneCounted(CountMention one) {
        return hasOthers() && sentence.clauseStart(one.start()) == one.start();
    }

    private boolean hasOthers() {
        return sentence.counts().stream()
                .anyMatch(other -> other.isMeasured()
                        && !other.number().isOne()
                        && other.number().style() == NumberMention.Style.CHINESE);
    }

    private boolean isOfOtherThings(int at) {
        return isPlanned(at)
                || sentence.words(Table.STATUS_HINDRANCE, at - CLUE_NEAR, at).stream()
                        .anyMatch(word -> word.means(CLUE) || word.start() >= at - DISCUSSED_NEAR);
    }

    /** 三个月内完成64条 tells what is planned; 目前 does not. */
    private boolean isPlanned(int at) {
        return sentence.wordBefore(PLANS, at).filter(word -> word.means(PLAN)).isPresent();
    }
}
