package io.github.rectification.reading;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.Vocabulary;
import io.github.rectification.genre.WordList;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Words for a status, put together from what leads to it, the word itself and what it ends with: 均已 + 完成整改 + 到位.
 *
 * @param status the status, not null
 * @param slice all its words, not null
 */
public record StatusMention(RectificationStatus status, SourceSlice slice) {

    /** 完成率, 完成度 and 完成时限 tell no status. */
    private static final WordList COMPOUNDS = WordList.of(Table.STATUS_COMPOUND);

    private static final String BETWEEN_MEANINGS = "\\|";
    private static final String ANY = "ANY";
    /** 均, 都, 全部. */
    private static final WordList OF_ALL = WordList.of(Table.PART_LEAD).meaning("ALL");

    private static final int LONGEST_OPENER = 6;

    /** {@return the words for a status in a part of a text, in order; none overlaps another} */
    public static List<StatusMention> in(SourceSlice text, Mentions mentions) {
        List<StatusMention> found = new ArrayList<>();
        for (Hit core : mentions.words(Table.STATUS, text)) {
            found.add(ofCore(core, text, mentions));
        }
        for (Hit opener : mentions.words(Table.STATUS_OPENER, text)) {
            underWay(opener, text, mentions).ifPresent(found::add);
        }
        found.sort(comparingInt(StatusMention::start)
                .thenComparing(comparing(StatusMention::isUnderWay))
                .thenComparing(comparingInt(StatusMention::length).reversed()));
        return joined(found, text).stream()
                .filter(mention -> !isNoStatus(mention, text))
                .toList();
    }

    /** {@return the status that a few words state, at their beginning or after 目前 and the like; or empty} */
    public static Optional<RectificationStatus> stated(SourceSlice words) {
        var text = SourceText.of(words.folded());
        Mentions mentions = Mentions.of(text, Vocabulary.standard());
        return in(text.all(), mentions).stream()
                .filter(first -> first.start() == 0 || opensAt(first.start(), mentions))
                .findFirst()
                .map(StatusMention::status);
    }

    private static boolean opensAt(int end, Mentions mentions) {
        return mentions.at(Table.STATUS_OPENER, 0)
                .filter(opener -> opener.end() == end)
                .isPresent();
    }

    private static StatusMention ofCore(Hit core, SourceSlice text, Mentions mentions) {
        RectificationStatus status = core.word().as(RectificationStatus.class);
        int start = mentions
                .words(
                        Table.STATUS_OPENER,
                        Math.max(text.start(), core.start() - LONGEST_OPENER),
                        core.end() + LONGEST_OPENER)
                .stream()
                .filter(opener -> opener.start() < core.start() && opener.end() >= core.start())
                .filter(opener -> isOf(status, opener))
                .findFirst()
                .map(Hit::start)
                .orElse(core.start());
        return of(status, start, ending(status, core.end(), text, mentions), text);
    }

    /** 正在稳步推进: what leads to it, how, and the verb. */
    private static Optional<StatusMention> underWay(Hit opener, SourceSlice text, Mentions mentions) {
        RectificationStatus status = RectificationStatus.IN_PROGRESS;
        if (!isOf(status, opener)) {
            return Optional.empty();
        }
        int verb = mentions.at(Table.STATUS_MANNER, opener.end()).map(Hit::end).orElse(opener.end());
        return mentions.at(Table.STATUS_VERB, verb)
                .filter(hit -> hit.end() <= text.end())
                .map(hit -> of(status, opener.start(), ending(status, hit.end(), text, mentions), text));
    }

    private static int ending(RectificationStatus status, int end, SourceSlice text, Mentions mentions) {
        return mentions.at(Table.STATUS_ENDING, end)
                .filter(ending -> ending.end() <= text.end() && isOf(status, ending))
                .map(Hit::end)
                .orElse(end);
    }

    private static boolean isOf(RectificationStatus status, Hit word) {
        return Arrays.asList(word.word().meaning().split(BETWEEN_MEANINGS, -1)).contains(status.name());
    }

    private static StatusMention of(RectificationStatus status, int start, int end, SourceSlice text) {
        return new StatusMention(status, text.source().slice(start, end));
    }

    /** Of words that overlap the first count; 基本完成,并取得阶段性成效 is one status. */
    private static List<StatusMention> joined(List<StatusMention> found, SourceSlice text) {
        List<StatusMention> joined = new ArrayList<>();
        for (StatusMention next : found) {
            int last = joined.size() - 1;
            if (last < 0 || joined.get(last).slice().end() <= next.start()) {
                boolean goesOn = last >= 0 && goesOn(joined.get(last), next, text);
                if (goesOn) {
                    SourceSlice whole = joined.get(last).slice().through(next.slice());
                    joined.set(last, new StatusMention(next.status(), whole));
                } else {
                    joined.add(next);
                }
            }
        }
        return joined;
    }

    private static boolean goesOn(StatusMention before, StatusMention next, SourceSlice text) {
        boolean isGain = before.status() == RectificationStatus.BASICALLY_COMPLETED && next.status() == before.status();
        int at = before.slice().end() - text.start();
        int to = next.start() - text.start();
        at = at < to && text.charAt(at) == ',' ? at + 1 : at;
        at = at < to && text.charAt(at) == '并' ? at + 1 : at;
        return isGain && at == to;
    }

    private static boolean isNoStatus(StatusMention mention, SourceSlice text) {
        int next = mention.slice().end() - text.start();
        return COMPOUNDS.beginning(text, next).isPresent();
    }

    private boolean isUnderWay() {
        return status == RectificationStatus.IN_PROGRESS;
    }

    private int length() {
        return slice.length();
    }

    /** {@return where its words begin in the whole text} */
    public int start() {
        return slice.start();
    }

    /** {@return whether words say something of all: 46个问题均已全部完成整改} */
    public static boolean isOfAll(SourceSlice words) {
        return words.contains("%")
                || IntStream.range(0, words.length())
                        .anyMatch(at -> OF_ALL.beginning(words, at).isPresent());
    }

    /** {@return whether 已 stands among the words} */
    public boolean isDone() {
        return slice.folded().indexOf('已') >= 0;
    }

    /** {@return whether a word that leads to a status may stand before any of them} */
    public static boolean leadsToAny(Hit opener) {
        return opener.means(ANY) || isOf(RectificationStatus.COMPLETED, opener);
    }
}
