package io.github.rectification.bind.account;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.DateMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day on which an account stands: 截至2024年11月30日, or 目前.
 *
 * @param isTold whether the text tells a day, if only a part of its date
 * @param day the day; for 目前 the last there is; empty if it is not told, or not in full
 */
record AsOf(boolean isTold, Optional<LocalDate> day) {

    /** No day is told. */
    static final AsOf NONE = new AsOf(false, Optional.empty());

    private static final String NOW = "NOW";
    private static final int LONGEST_DATE = 14;
    private static final int END_OF_ANY_MONTH = 28;

    /** {@return the day that a sentence tells, or none} */
    static AsOf in(Sentence sentence) {
        List<Hit> words = sentence.words(Table.AS_OF);
        return words.isEmpty() ? NONE : of(words.get(0), sentence);
    }

    private static AsOf of(Hit word, Sentence sentence) {
        if (word.means(NOW)) {
            return new AsOf(true, Optional.of(LocalDate.MAX));
        }
        int end = Math.min(sentence.text().end(), word.end() + LONGEST_DATE);
        List<DateMention> dates = sentence.mentions().dates(sentence.slice(word.end(), end));
        return new AsOf(true, dates.stream().findFirst().flatMap(AsOf::day));
    }

    private static Optional<LocalDate> day(DateMention date) {
        boolean isWhole = date.year().isPresent() && date.month().isPresent();
        return date.stated()
                .or(() -> isWhole
                        ? Optional.of(LocalDate.of(
                                date.year().getAsInt(), date.month().getAsInt(), END_OF_ANY_MONTH))
                        : Optional.empty());
    }

    /** {@return whether this is later, for certain or as far as one can tell} */
    boolean isAfter(AsOf other) {
        if (day.isPresent() && other.day.isPresent()) {
            return day.get().isAfter(other.day.get());
        }
        return (isTold && !other.isTold) || day.isPresent();
    }
}
