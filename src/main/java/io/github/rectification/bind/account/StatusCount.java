package io.github.rectification.bind.account;

import io.github.rectification.genre.Hit;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.reading.CountMention;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;

/**
 * A number stated for a status: 已完成整改29项, or 29项已完成整改.
 *
 * @param status the status
 * @param count the number
 * @param noun the noun that names its grain, or empty
 * @param whole all the words
 * @param isOfAll whether the words say it of all: 46个问题已全部完成整改
 */
record StatusCount(
        RectificationStatus status, CountMention count, Optional<Noun> noun, SourceSlice whole, boolean isOfAll) {

    int start() {
        return whole.start();
    }

    SourceSlice number() {
        return count.number().slice();
    }

    /** {@return the measure word straight after the number} */
    String unit() {
        return count.measure().map(Hit::word).map(word -> word.text()).orElse("");
    }

    boolean isOfIssues() {
        return noun.filter(named -> named.grain() == Grain.ISSUE).isPresent();
    }

    boolean covers(int start, int end) {
        return whole.start() < end && start < whole.end();
    }
}
