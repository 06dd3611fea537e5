package io.github.rectification.reading;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Numerals;
import io.github.rectification.genre.Table;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;

/** The words for a round of inspection, up to 轮: with the term of its committee, with the committee alone, or bare. */
public final class RoundMention {

    private static final int FROM_TERM_TO_ROUND = 16;
    private static final int LONGEST_COMMITTEE = 8;
    private static final int DIGITS_OF_YEAR = 4;
    private static final String TERM = "TERM";

    private RoundMention() {}

    /** {@return the first round told with the term of its committee, or else the first one told; or empty} */
    public static Optional<SourceSlice> in(SourceSlice text, Mentions mentions) {
        Optional<Hit> last = Optional.empty();
        Optional<SourceSlice> alone = Optional.empty();
        for (Hit word : mentions.words(Table.ROUND, text)) {
            if (word.means(TERM)) {
                last = Optional.of(
                        last.filter(term -> isJoined(term, word, text)).orElse(word));
            } else {
                Optional<Hit> term = last.filter(before -> isJoined(before, word, text));
                if (term.isPresent()) {
                    return Optional.of(text.source().slice(term.get().start(), word.end()));
                }
                alone = alone.or(() -> Optional.of(alone(word, text, mentions)));
            }
        }
        return alone;
    }

    private static boolean isJoined(Hit term, Hit word, SourceSlice text) {
        int gap = word.start() - term.end();
        return gap <= FROM_TERM_TO_ROUND && Clauses.isHan(text, term.end() - text.start(), word.start() - text.start());
    }

    private static SourceSlice alone(Hit round, SourceSlice text, Mentions mentions) {
        int end = round.start();
        Optional<Hit> ending =
                mentions.words(Table.BODY_ENDING, Math.max(text.start(), end - LONGEST_COMMITTEE), end).stream()
                        .filter(word -> word.end() == end && BodyEndings.isCommittee(word))
                        .findFirst();
        int start =
                ending.map(word -> committeeStart(word.start(), text, mentions)).orElseGet(() -> yearStart(end, text));
        return text.source().slice(start, round.end());
    }

    private static int committeeStart(int ending, SourceSlice text, Mentions mentions) {
        int start = ending;
        while (start > text.start()
                && ending - start < LONGEST_COMMITTEE
                && Character.isIdeographic(text.charAt(start - 1 - text.start()))) {
            start--;
        }
        return NameOpeners.after(text.source().slice(start, ending), mentions);
    }

    private static int yearStart(int end, SourceSlice text) {
        int start = end - text.start();
        if (start > 0 && text.charAt(start - 1) == '度') {
            start--;
        }
        int digits = start - 1;
        boolean isYear =
                digits >= DIGITS_OF_YEAR && text.charAt(digits) == '年' && isNumber(text, digits - DIGITS_OF_YEAR);
        return isYear ? text.start() + digits - DIGITS_OF_YEAR : end;
    }

    private static boolean isNumber(SourceSlice text, int from) {
        return Numerals.end(text, from, DIGITS_OF_YEAR + 1) == from + DIGITS_OF_YEAR;
    }
}
