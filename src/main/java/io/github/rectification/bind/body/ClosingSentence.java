package io.github.rectification.bind.body;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.Clauses;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.StatusMention;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the words for the status in the sentence that closes a paragraph: 该问题已完成整改。, or in one that is no more: (已完成). */
final class ClosingSentence {

    private static final CharacterSet BEFORE = CharacterSet.of("。;(");
    private static final CharacterSet WORDS_END = CharacterSet.of("。;,()");
    private static final CharacterSet SENTENCE_ENDS = CharacterSet.of("。;");
    private static final CharacterSet LAST_MARKS = CharacterSet.of("。;)");
    private static final CharacterSet OPENING = CharacterSet.of("(【");
    private static final CharacterSet CLOSING = CharacterSet.of(")】");
    private static final int LONGEST_SENTENCE = 60;
    private static final int SHORTEST_WORDS = 2;
    private static final int LONGEST_WORDS = 16;
    private static final int LONGEST_ADDITION = 24;
    private static final int LONGEST_BEFORE = 6;
    private static final int LONGEST_BEHIND = 4;

    private final SourceSlice tail;
    private final Mentions mentions;

    private ClosingSentence(SourceSlice tail, Mentions mentions) {
        this.tail = tail;
        this.mentions = mentions;
    }

    /** {@return the words that may be the status, with those behind a comma; or empty} */
    static Optional<SourceSlice> statusIn(SourceSlice paragraph, Mentions mentions) {
        SourceSlice tail = paragraph.from(Math.max(0, paragraph.length() - LONGEST_SENTENCE));
        var sentence = new ClosingSentence(tail, mentions);
        return sentence.ofItem().or(() -> tail.length() == paragraph.length() ? sentence.alone() : Optional.empty());
    }

    private Optional<SourceSlice> ofItem() {
        return mentions.phrases(Table.ITEM_MENTION, tail).stream()
                .filter(item -> begins(item.start() - tail.start()))
                .flatMap(item -> words(item.end() - tail.start()).stream())
                .findFirst();
    }

    /** {@return whether a sentence begins at the place, or with 目前 before it} */
    private boolean begins(int place) {
        return isBoundary(place)
                || IntStream.of(place, isAt(place - 1, ',') ? place - 1 : place)
                        .flatMap(end -> now(end))
                        .anyMatch(this::isBoundary);
    }

    private boolean isBoundary(int place) {
        return place == 0 || BEFORE.holds(tail.charAt(place - 1));
    }

    /** {@return where a word for the present day begins that ends at the place, or nothing} */
    private IntStream now(int end) {
        return mentions.words(Table.AS_OF, tail).stream()
                .filter(word -> word.means("NOW") && word.end() - tail.start() == end)
                .mapToInt(word -> word.start() - tail.start());
    }

    private Optional<SourceSlice> words(int from) {
        int start = mentions.at(Table.AS_OF, tail, from)
                .filter(word -> word.means("NOW"))
                .map(word -> word.end() - tail.start())
                .orElse(isAt(from, '现') ? from + 1 : from);
        int end = Clauses.end(tail, start, WORDS_END);
        boolean hasLength = end - start >= SHORTEST_WORDS && end - start <= LONGEST_WORDS;
        return hasLength && closes(end)
                ? Optional.of(tail.cut(start, isMarked() ? tail.length() - 1 : tail.length()))
                : Optional.empty();
    }

    /** {@return whether the sentence ends here, or after a few words behind a comma, and with it the paragraph} */
    private boolean closes(int end) {
        int last = tail.length() - 1;
        boolean isMarked = end <= last && isMarked();
        if (!isAt(end, ',')) {
            return end > last || (end == last && isMarked);
        }
        int to = isMarked ? last : last + 1;
        return to - end - 1 <= LONGEST_ADDITION && Clauses.end(tail.cut(0, to), end + 1, SENTENCE_ENDS) == to;
    }

    private boolean isMarked() {
        return LAST_MARKS.holds(tail.charAt(tail.length() - 1));
    }

    private boolean isAt(int place, char c) {
        return place >= 0 && place < tail.length() && tail.charAt(place) == c;
    }

    /** 已完成整改。 or (已完成). */
    private Optional<SourceSlice> alone() {
        int end = isAt(tail.length() - 1, '。') ? tail.length() - 1 : tail.length();
        int from = end > 0 && OPENING.holds(tail.charAt(0)) ? 1 : 0;
        int to = end > from && CLOSING.holds(tail.charAt(end - 1)) ? end - 1 : end;
        SourceSlice words = tail.cut(from, to);
        boolean isOne = Clauses.end(words, 0, WORDS_END) == words.length();
        return isOne && isStatus(words) ? Optional.of(words) : Optional.empty();
    }

    private boolean isStatus(SourceSlice words) {
        List<StatusMention> statuses = StatusMention.in(words, mentions);
        if (statuses.isEmpty() || statuses.get(0).start() != words.start()) {
            return false;
        }
        if (statuses.get(0).slice().end() == words.end()) {
            return true;
        }
        return mentions.words(Table.TITLE_MATTER, words).stream().anyMatch(matter -> isNear(matter, words));
    }

    /** 整改 stands in it, with a few words before and behind. */
    private static boolean isNear(Hit matter, SourceSlice words) {
        return matter.start() - words.start() <= LONGEST_BEFORE && words.end() - matter.end() <= LONGEST_BEHIND;
    }
}
